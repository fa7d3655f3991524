import type { AlephPhase } from '../../core/taskPhase.js';
import type { IconName } from './Icon.js';

/** What stands beside the word of each phase. */
export const phaseIcon: Readonly<Record<AlephPhase, IconName>> = {
  idle: 'idle',
  loading: 'running',
  processing: 'running',
  stalled: 'clock',
  succeeded: 'done',
  failed: 'failed',
  error: 'unknown',
};

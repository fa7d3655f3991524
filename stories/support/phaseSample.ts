import type { AlephError } from '../../src/core/AlephError.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { errorSample } from './errorSample.js';
import { failedTask, processingTask, succeededTask } from './taskSamples.js';

/** What a card shows of a task: the part of `useAlephTask`'s result that a story can make by hand. */
export interface PhaseSample {
  phase: AlephPhase;
  task: AlephTask | undefined;
  error: AlephError | null;
  connection: 'ok';
}

const samples: Record<AlephPhase, Pick<PhaseSample, 'task' | 'error'>> = {
  idle: { task: undefined, error: null },
  loading: { task: undefined, error: null },
  processing: { task: processingTask, error: null },
  stalled: { task: { ...processingTask, createdAt: Date.now() - 41 * 60_000 }, error: null },
  succeeded: { task: succeededTask, error: null },
  failed: { task: failedTask('content_policy'), error: null },
  error: { task: undefined, error: errorSample('unauthorized') },
};

export function phaseSample(phase: AlephPhase): PhaseSample {
  return { phase, connection: 'ok', ...samples[phase] };
}

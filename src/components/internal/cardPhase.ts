import type { AlephTask, FailedAlephTask, SucceededAlephTask } from '../../core/AlephTask.js';
import type { AlephPhase } from '../../core/taskPhase.js';
import { mediaUrl } from '../../core/mediaUrl.js';

const phases: readonly unknown[] = [
  'idle',
  'loading',
  'processing',
  'stalled',
  'succeeded',
  'failed',
  'error',
] satisfies AlephPhase[];

export function isSucceeded(task: AlephTask | null | undefined): task is SucceededAlephTask {
  return task?.state === 'succeeded' && mediaUrl(task.videoUrl) !== null;
}

export function isFailed(task: AlephTask | null | undefined): task is FailedAlephTask {
  return task?.state === 'failed';
}

/**
 * The phase that a card can really show. Without a phase the task speaks for itself; a phase that its task does not bear out (only from
 * JavaScript or hand-made data) shows as loading rather than as an empty player.
 */
export function cardPhase(phase: AlephPhase | undefined, task: AlephTask | null | undefined): AlephPhase {
  const wanted = phases.includes(phase) && phase !== undefined ? phase : (task?.state ?? 'idle');
  if (wanted === 'succeeded' && !isSucceeded(task)) return 'loading';
  if (wanted === 'failed' && !isFailed(task)) return 'loading';
  return phases.includes(wanted) ? wanted : 'loading';
}

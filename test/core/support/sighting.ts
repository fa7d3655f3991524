import { AlephError } from '../../../src/core/AlephError.js';
import type { AlephErrorCode } from '../../../src/core/alephErrorCatalogue.js';
import type {
  FailedAlephTask,
  ProcessingAlephTask,
  SucceededAlephTask,
} from '../../../src/core/AlephTask.js';
import type { TaskSighting } from '../../../src/core/TaskSighting.js';

export const processing: ProcessingAlephTask = {
  taskId: 'a',
  state: 'processing',
  createdAt: 1,
  params: { prompt: 'p' },
};
export const succeeded: SucceededAlephTask = {
  ...processing,
  state: 'succeeded',
  videoUrl: 'https://example.com/a.mp4',
  thumbnailUrl: null,
  completedAt: 2,
  expiresAt: 3,
};
export const failed: FailedAlephTask = {
  ...processing,
  state: 'failed',
  completedAt: 2,
  failure: { code: null, message: '', reason: 'no_result', isRetryable: true },
};

/** A running task seen once, with changes; an error is given by its code. */
export function sighting({
  error,
  ...changes
}: Partial<Omit<TaskSighting, 'error'>> & { error?: AlephErrorCode | AlephError } = {}): TaskSighting {
  return {
    taskId: 'a',
    task: processing,
    error: typeof error === 'string' ? new AlephError(error, 'x') : (error ?? null),
    ageMs: 60_000,
    limitMs: 1_800_000,
    intervalMs: 6_000,
    looks: 1,
    missedMs: 0,
    outageMs: 0,
    ...changes,
  };
}

import type { TaskSighting } from './TaskSighting.js';

/** For how long after the first look an unknown id may still be one that was just created. */
const creationLagMs = 20_000;

/** Whether the last look failed in a way that no further look can mend. */
export function isFinalError({ error, task, misses, intervalMs }: TaskSighting): boolean {
  if (error === null || error.isRetryable) return false;
  const mayBeJustCreated =
    error.code === 'not_found' &&
    task === undefined &&
    // One more look at least, however long the interval.
    (misses <= 1 || misses * intervalMs <= creationLagMs);
  return !mayBeJustCreated;
}

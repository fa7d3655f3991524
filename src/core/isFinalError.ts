import type { TaskSighting } from './TaskSighting.js';

/** For how long after the first look, or the submission, an unknown id may still be one that was just created. */
export const creationLagMs = 20_000;

/** Whether the last look failed in a way that no further look can mend. */
export function isFinalError({ error, task, missedMs }: TaskSighting): boolean {
  if (error === null || error.isRetryable) return false;
  // Without a time it is no record of the API's, but what was submitted from here.
  const mayBeJustCreated = error.code === 'not_found' && !task?.createdAt && missedMs <= creationLagMs;
  return !mayBeJustCreated;
}

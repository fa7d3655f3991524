import { hashFraction } from './hashFraction.js';
import { creationLagMs } from './isFinalError.js';
import { taskPhase } from './taskPhase.js';
import type { TaskSighting } from './TaskSighting.js';

const longestBackoffMs = 30_000;

/**
 * Milliseconds from the last look to the next, or false when there is nothing more to see.
 *
 * Pure: the same sighting always gives the same delay, because a delay that changes between two renders re-arms react-query's timer and
 * polling starves. Jitter, so that a page of cards does not ask in one burst, is hashed and only shortens.
 */
export function nextPollDelay(sighting: TaskSighting): number | false {
  const phase = taskPhase(sighting);
  if (phase !== 'loading' && phase !== 'processing') return false;
  const { taskId, error, ageMs, limitMs, intervalMs, looks, missedMs, outageMs } = sighting;
  const jitter = 1 - 0.05 * hashFraction(`${taskId}:${looks}`);
  // An API that answers is not out, even if it does not know the task yet.
  const isUnknown = error?.code === 'not_found';
  const backoffMs = isUnknown ? intervalMs : Math.max(intervalMs, Math.min(outageMs, longestBackoffMs));
  const delayMs = Math.max(Math.round(backoffMs * jitter), error?.retryAfterMs ?? 0);
  // The last look falls on the limit itself, so that nothing that ended before it is missed; that at an unknown id right after its grace.
  const endMs = isUnknown ? creationLagMs + 1 - missedMs : limitMs - ageMs;
  return Math.min(delayMs, Math.max(endMs, 1_000));
}

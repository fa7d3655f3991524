import type { TaskSighting } from '../core/TaskSighting.js';
import type { AlephTaskQuery } from './AlephTaskQuery.js';
import { followingOf } from './followingOf.js';
import { pollingOf } from './pollingOf.js';

/** When the task was last looked at, successfully or not: epoch milliseconds, 0 for never. */
export function lastLookAt({ state }: AlephTaskQuery): number {
  return Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
}

/**
 * Reads a cache entry as a {@link TaskSighting}. Without `now` the age is that of the last look, which makes the result a pure function of
 * the query's state: what a `refetchInterval` needs.
 */
export function sightingOf(query: AlephTaskQuery, now = lastLookAt(query)): TaskSighting {
  const { state } = query;
  const { startedAt = now, waitUntilAgeMs = 0, outageFrom = 0 } = followingOf(query);
  const { intervalMs, timeoutMs } = pollingOf(query);
  const knownOutageMs = state.errorUpdatedAt - Math.max(state.dataUpdatedAt, outageFrom);
  return {
    taskId: query.queryKey[3] ?? '',
    task: state.data,
    error: state.error,
    ageMs: Math.max(0, now - startedAt),
    limitMs: Math.max(timeoutMs, waitUntilAgeMs),
    intervalMs,
    looks: state.dataUpdateCount + state.errorUpdateCount,
    missedMs: state.errorUpdatedAt - startedAt,
    outageMs: state.error === null ? 0 : state.data ? knownOutageMs : state.errorUpdateCount * intervalMs,
  };
}

import type { QueryFunctionContext } from '@tanstack/react-query';
import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import { latestTask } from '../core/latestTask.js';
import { nextPollDelay } from '../core/nextPollDelay.js';
import type { AlephTaskKey } from './alephKeys.js';
import type { AlephTaskQuery } from './AlephTaskQuery.js';
import type { AlephTaskReader } from './AlephTaskReader.js';
import { followingOf, noteFollowing } from './followingOf.js';
import { lastLookAt, sightingOf } from './sightingOf.js';
import { taskQueryOf } from './taskQueryOf.js';

/** The query function: one look at a task, and what that look teaches about following it. */
export async function readTask(
  client: AlephTaskReader,
  { client: queryClient, queryKey, signal }: QueryFunctionContext<AlephTaskKey>,
): Promise<AlephTask> {
  const taskId = queryKey[3];
  if (taskId === null) throw new AlephError('configuration', 'There is no task id to ask for.');
  const { queryHash } = queryClient.defaultQueryOptions({ queryKey });
  const query = taskQueryOf(queryClient, queryHash);
  let rested = false;
  // Counted from when the request is sent, because its wait in line is no outage.
  const onSend = () => {
    rested = query !== undefined && hasRested(query);
  };
  onSend();
  try {
    const task = latestTask(query?.state.data, await client.getTask(taskId, { signal, onSend }));
    if (query) noteStart(query, client.startedAt?.(taskId));
    return task;
  } catch (caught) {
    const error = isAlephError(caught)
      ? caught
      : new AlephError('network', 'The client failed.', { taskId, cause: caught });
    if (query && !signal.aborted) noteFailure(query, error, rested);
    const before = query?.state.error;
    throw before && isSameError(before, error) ? before : error;
  }
}

/** Whether polling paused (hidden tab, sleeping laptop) before this look: a failure now says nothing about the time in between. */
function hasRested(query: AlephTaskQuery): boolean {
  const sighting = sightingOf(query);
  const expectedMs = nextPollDelay(sighting) || sighting.intervalMs;
  return Date.now() - lastLookAt(query) > expectedMs + Math.max(sighting.intervalMs, 5_000);
}

function noteStart(query: AlephTaskQuery, startedAt: number | null | undefined): void {
  const { isOwn, startedAt: known = Date.now() } = followingOf(query);
  const seen = startedAt ?? known;
  // Where the provider's clock can only be guessed, a reloaded page would count from its first look: what was submitted from here is older.
  noteFollowing(query, { startedAt: isOwn ? Math.min(known, seen) : seen });
}

function noteFailure(query: AlephTaskQuery, error: AlephError, rested: boolean): void {
  const now = Date.now();
  if (query.state.data === undefined) {
    const { startedAt = now } = followingOf(query);
    // A dev server's page instead of a proxy's answer is waited out like any gateway's. Viewers see that; its author must hear why.
    if (error.code === 'invalid_response' && query.state.errorUpdateCount === 0)
      console.warn(`react-aleph: ${error.message}`);
    noteFollowing(query, { startedAt, isUnreachable: error.isRetryable });
  } else if (rested) {
    noteFollowing(query, { outageFrom: now - sightingOf(query).intervalMs });
  }
}

/** The same object again spares every component that shows the error a render at each failing poll. */
function isSameError(previous: AlephError, next: AlephError): boolean {
  return (['code', 'httpStatus', 'apiCode', 'retryAfterMs', 'message'] as const).every(
    (key) => previous[key] === next[key],
  );
}

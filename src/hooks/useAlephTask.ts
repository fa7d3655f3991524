'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { AlephError } from '../core/AlephError.js';
import { resolvePolling, type AlephPolling } from '../core/AlephPolling.js';
import type { AlephTask } from '../core/AlephTask.js';
import { isFinalError } from '../core/isFinalError.js';
import { taskPhase, type AlephConnection, type AlephPhase } from '../core/taskPhase.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';
import { alephTaskOptions } from '../query/alephTaskOptions.js';
import { checkTaskId } from '../query/checkTaskId.js';
import { checkTaskReader } from '../query/checkTaskReader.js';
import { followingOf, noteFollowing } from '../query/followingOf.js';
import { pollingOf } from '../query/pollingOf.js';
import { sightingOf } from '../query/sightingOf.js';
import { taskQueryOf } from '../query/taskQueryOf.js';
import { useAlephConfig } from './AlephContext.js';
import { readSnapshot, shownError } from './taskSnapshot.js';
import { useCacheClient } from './useCacheClient.js';
import { useTaskSnapshot } from './useTaskSnapshot.js';
import { useTransitions, type TransitionHandlers } from './useTransitions.js';

export interface UseAlephTaskOptions extends TransitionHandlers {
  /** Default: the client of the nearest `AlephProvider`. */
  client?: AlephTaskReader | undefined;
  /** Default true. While false nothing is asked by itself; `checkNow` still asks. */
  enabled?: boolean | undefined;
  /** What is known already. A finished one causes no request; one of another id, or broken, is ignored. */
  initialTask?: AlephTask | undefined;
  /** Default: the provider's, then 6 s, 30 minutes, paused while hidden. */
  polling?: AlephPolling | undefined;
}

export interface UseAlephTaskResult {
  phase: AlephPhase;
  /** The task as last seen; it stays through every error. */
  task: AlephTask | undefined;
  /** Why looking went wrong; null while loading. Never why the generation failed: that is `task.failure`. */
  error: AlephError | null;
  /** Whether looks get through. A failing poll is not a failing task. */
  connection: AlephConnection;
  /** When the task began on this machine's clock (epoch milliseconds), whatever the provider's clock says; null while unknown. */
  startedAt: number | null;
  /** Looks once more, in every phase but `idle`. What is on screen stays if the look fails or comes back empty. */
  checkNow: () => void;
  /** In phase `stalled`: follows the task for one more limit, in every component that shows it. */
  keepWaiting: () => void;
  /** react-query's own result, untouched. What you read from it makes your component render when it changes. */
  query: UseQueryResult<AlephTask, AlephError>;
}

/**
 * Follows one task until it succeeds or fails. A whole task costs three renders: loading, processing, succeeded.
 *
 * @param taskId As `generate` returned it; null, undefined or `''` while there is none (phase `idle`).
 * @throws AlephError `configuration` when there is no client or QueryClient above, or the id is no string.
 */
export function useAlephTask(
  taskId: string | null | undefined,
  options: UseAlephTaskOptions = {},
): UseAlephTaskResult {
  const config = useAlephConfig();
  const queryClient = useCacheClient();
  const client: AlephTaskReader | undefined = options.client ?? config?.client;
  checkTaskReader(client, 'useAlephTask');
  const id = checkTaskId(taskId);
  const { enabled = true, initialTask } = options;
  const { intervalMs, timeoutMs, whenHidden } = resolvePolling({ ...config?.polling, ...options.polling });

  const queryOptions = useMemo(
    () =>
      alephTaskOptions(client, id, { polling: { intervalMs, timeoutMs, whenHidden }, initialTask, enabled }),
    [client, id, intervalMs, timeoutMs, whenHidden, initialTask, enabled],
  );
  const query = useQuery(queryOptions, queryClient);
  // Reading `data` alone keeps react-query from rendering at every poll; the rest comes as one string.
  const { data: task, refetch } = query;
  const { queryHash } = queryClient.defaultQueryOptions(queryOptions);
  const snapshot = useTaskSnapshot(queryClient, queryHash);
  const { phase, connection } = readSnapshot(snapshot);
  useTransitions(task, options);

  const checkNow = useCallback(() => {
    if (id === null) return;
    void refetch({ cancelRefetch: false });
    // Also for a look that is out already and waits for the budget, which this one has joined.
    client.hurry?.(id);
  }, [client, id, refetch]);

  const keepWaiting = useCallback(() => {
    const cached = taskQueryOf(queryClient, queryHash);
    if (!cached) return;
    const sighting = sightingOf(cached, Date.now());
    if (taskPhase(sighting) !== 'stalled') return;
    noteFollowing(cached, { waitUntilAgeMs: sighting.ageMs + pollingOf(cached).timeoutMs });
    checkNow();
  }, [queryClient, queryHash, checkNow]);

  // A final error is silent to react-query, yet whoever mounts a card anew expects it to have looked.
  useEffect(() => {
    const cached = taskQueryOf(queryClient, queryHash);
    if (enabled && cached && isFinalError(sightingOf(cached))) checkNow();
  }, [enabled, queryClient, queryHash, checkNow]);

  const cached = taskQueryOf(queryClient, queryHash);
  const isIdle = id === null || (!enabled && phase === 'loading' && cached?.state.fetchStatus === 'idle');
  const following = cached && followingOf(cached);
  // Without the client's own clock the first look is all that is known of a start.
  const startedAt =
    (client.startedAt && task?.createdAt) || following?.isOwn ? (following?.startedAt ?? null) : null;
  return {
    phase: isIdle ? 'idle' : phase,
    task,
    error: cached ? shownError(sightingOf(cached), phase) : null,
    connection: isIdle ? 'ok' : connection,
    startedAt,
    checkNow,
    keepWaiting,
    query,
  };
}

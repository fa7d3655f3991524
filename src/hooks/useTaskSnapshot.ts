'use client';
import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { longestTimerMs } from '../core/longestTimerMs.js';
import { taskPhase } from '../core/taskPhase.js';
import { sightingOf } from '../query/sightingOf.js';
import { taskQueryOf } from '../query/taskQueryOf.js';
import { taskSnapshot, type TaskSnapshot } from './taskSnapshot.js';
import { taskWatchOf } from './taskWatchOf.js';

/** The snapshot of one cache entry, kept current by the cache, by the connection, and by one timer for the moment of the limit. */
export function useTaskSnapshot(queryClient: QueryClient, queryHash: string): TaskSnapshot {
  const subscribe = useCallback(
    (listener: () => void) => taskWatchOf(queryClient).subscribe(queryHash, listener),
    [queryClient, queryHash],
  );
  const snapshot = useSyncExternalStore(
    subscribe,
    () => taskSnapshot(taskQueryOf(queryClient, queryHash), onlineManager.isOnline(), Date.now()),
    () => taskSnapshot(taskQueryOf(queryClient, queryHash), true),
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const awaitLimit = () => {
      const query = taskQueryOf(queryClient, queryHash);
      if (query === undefined) return;
      const sighting = sightingOf(query, Date.now());
      const phase = taskPhase(sighting);
      if (phase === 'stalled') taskWatchOf(queryClient).wake(queryHash);
      if (phase !== 'loading' && phase !== 'processing') return;
      timer = setTimeout(awaitLimit, Math.min(sighting.limitMs - sighting.ageMs, longestTimerMs));
    };
    awaitLimit();
    return () => {
      clearTimeout(timer);
    };
  }, [queryClient, queryHash, snapshot]);

  return snapshot;
}

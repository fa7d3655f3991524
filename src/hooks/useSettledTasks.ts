'use client';
import type { Query, QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AlephHistory } from '../browser/history/AlephHistory.js';
import type { AlephTask, SettledAlephTask } from '../core/AlephTask.js';
import { isSettled } from '../core/isSettled.js';
import { alephKeys } from '../query/alephKeys.js';
import { tellApp } from '../core/tellApp.js';

/** Calls `onSettled` once for each task of the scope that the cache sees go from running to ended, whoever follows it; with a history, once per browser. */
export function useSettledTasks(
  queryClient: QueryClient | undefined,
  scope: string | undefined,
  onSettled: ((task: SettledAlephTask) => void) | undefined,
  history: Pick<AlephHistory, 'claim'> | undefined,
): void {
  const latest = useRef(onSettled);
  useEffect(() => {
    latest.current = onSettled;
  });

  const isWanted = Boolean(onSettled);
  useEffect(() => {
    if (!isWanted || !queryClient) return undefined;
    const cache = queryClient.getQueryCache();
    const keyPrefix = JSON.stringify(alephKeys.tasks(scope));
    const running = new Set<string>();
    const look = ({ queryKey, queryHash, state }: Query) => {
      if (JSON.stringify(queryKey.slice(0, 3)) !== keyPrefix) return;
      const task = state.data as AlephTask | undefined;
      if (task?.state === 'processing') running.add(queryHash);
      if (!isSettled(task) || !running.delete(queryHash)) return;
      const isMine = history ? history.claim(task.taskId) : Promise.resolve(true);
      void isMine.then((mine) => {
        if (mine) tellApp(latest.current, task);
      });
    };
    cache.getAll().forEach(look);
    return cache.subscribe(({ type, query }) => {
      if (type === 'updated' || type === 'added') look(query as Query);
    });
  }, [isWanted, queryClient, scope, history]);
}

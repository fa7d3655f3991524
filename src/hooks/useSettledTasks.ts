'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AlephTask, SettledAlephTask } from '../core/AlephTask.js';
import { isSettled } from '../core/isSettled.js';
import { alephKeys } from '../query/alephKeys.js';

/** Calls `onSettled` once for each task of the scope that the cache sees go from running to ended, whoever follows it. */
export function useSettledTasks(
  queryClient: QueryClient | undefined,
  scope: string,
  onSettled: ((task: SettledAlephTask) => void) | undefined,
): void {
  const latest = useRef(onSettled);
  useEffect(() => {
    latest.current = onSettled;
  });

  const isWanted = onSettled !== undefined;
  useEffect(() => {
    if (!isWanted || !queryClient) return undefined;
    const cache = queryClient.getQueryCache();
    const running = new Set<string>();
    const look = (taskId: string, task: AlephTask | undefined) => {
      if (task?.state === 'processing') running.add(taskId);
      if (isSettled(task) && running.delete(taskId)) latest.current?.(task);
    };
    const keyPrefix = JSON.stringify(alephKeys.tasks(scope));
    for (const { queryKey, state } of cache.findAll({ queryKey: alephKeys.tasks(scope) })) {
      look(String(queryKey[3]), state.data as AlephTask | undefined);
    }
    return cache.subscribe(({ type, query: { queryKey, state } }) => {
      if (type !== 'updated' && type !== 'added') return;
      if (JSON.stringify(queryKey.slice(0, 3)) !== keyPrefix) return;
      look(String(queryKey[3]), state.data as AlephTask | undefined);
    });
  }, [isWanted, queryClient, scope]);
}

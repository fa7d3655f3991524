'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { AlephTask } from '../core/AlephTask.js';
import type { TaskListEntry } from '../core/TaskListEntry.js';
import { alephKeys } from '../query/alephKeys.js';
import { checkTaskId } from '../query/checkTaskId.js';
import { createTaskOverview } from './createTaskOverview.js';
import { useCacheClient } from './useCacheClient.js';

/**
 * Phase and time of each task, in the order of `taskIds`, each id once. Renders when one of them changes, not at every poll, and asks the
 * API nothing.
 */
export function useTaskOverview(
  scope: string | undefined,
  taskIds: readonly string[],
  initialTasks: ReadonlyMap<string, AlephTask>,
): readonly TaskListEntry[] {
  const queryClient = useCacheClient();
  // The same ids in another array are the same list.
  const ids = JSON.stringify([...new Set(taskIds.map(checkTaskId))]);
  const overview = useMemo(() => {
    const known = (JSON.parse(ids) as (string | null)[]).filter((taskId) => taskId !== null);
    const tasks = known.map((taskId) => {
      const queryKey = alephKeys.task(scope, taskId);
      const { queryHash } = queryClient.defaultQueryOptions({ queryKey });
      return { taskId, queryHash, initialTask: initialTasks.get(taskId) };
    });
    return createTaskOverview(queryClient, tasks);
  }, [queryClient, scope, ids, initialTasks]);
  return useSyncExternalStore(overview.subscribe, overview.read, overview.readOnServer);
}

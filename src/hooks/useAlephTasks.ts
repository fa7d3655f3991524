'use client';
import { QueriesObserver, type QueryObserverOptions } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { resolvePolling } from '../core/AlephPolling.js';
import type { AlephTask } from '../core/AlephTask.js';
import type { AlephPhase } from '../core/taskPhase.js';
import { alephKeys } from '../query/alephKeys.js';
import { alephTaskOptions } from '../query/alephTaskOptions.js';
import { checkTaskReader } from '../query/checkTaskReader.js';
import { useAlephConfig } from './AlephContext.js';
import { useCacheClient } from './useCacheClient.js';
import type { UseAlephTaskOptions } from './useAlephTask.js';
import { useTaskOverview } from './useTaskOverview.js';

export type UseAlephTasksOptions = Pick<UseAlephTaskOptions, 'client' | 'enabled' | 'polling'>;

export interface AlephTasksEntry {
  taskId: string;
  phase: AlephPhase;
  /** As last seen. */
  task: AlephTask | undefined;
}

/**
 * Follows many tasks: phase and task of each, in the order of `taskIds`, each id once. Renders when one of them changes its phase, or its
 * result gets a new link, not at every poll. Connection, errors and actions are those of {@link useAlephTask}.
 *
 * @throws AlephError `configuration` as {@link useAlephTask} does.
 */
export function useAlephTasks(
  taskIds: readonly string[],
  { client: own, enabled = true, polling }: UseAlephTasksOptions = {},
): readonly AlephTasksEntry[] {
  const config = useAlephConfig();
  const queryClient = useCacheClient();
  const client = own ?? config?.client;
  checkTaskReader(client, 'useAlephTasks');
  const entries = useTaskOverview(client.scope, taskIds, nothingKnown);
  const { intervalMs, timeoutMs, whenHidden } = resolvePolling({ ...config?.polling, ...polling });
  const ids = JSON.stringify(entries.map(({ taskId }) => taskId));
  const queries = useMemo(() => {
    const shared = { enabled, polling: { intervalMs, timeoutMs, whenHidden } };
    return (JSON.parse(ids) as string[]).map((taskId) => alephTaskOptions(client, taskId, shared));
  }, [client, ids, intervalMs, timeoutMs, whenHidden, enabled]);
  // `useQueries` would render at each look; the overview above tells of what changes.
  const observer = useMemo(() => new QueriesObserver(queryClient, []), [queryClient]);
  useEffect(() => {
    observer.setQueries(queries as unknown as QueryObserverOptions[]);
  }, [observer, queries]);
  useEffect(() => observer.subscribe(() => undefined), [observer]);

  return useMemo(
    () =>
      entries.map(({ taskId, phase }) => ({
        taskId,
        phase,
        task: queryClient.getQueryData<AlephTask>(alephKeys.task(client.scope, taskId)),
      })),
    [entries, queryClient, client],
  );
}

const nothingKnown: ReadonlyMap<string, AlephTask> = Object.freeze(new Map<string, AlephTask>());

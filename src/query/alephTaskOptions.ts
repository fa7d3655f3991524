import type { DataTag, Query, QueryFunction, UseQueryOptions } from '@tanstack/react-query';
import type { AlephError } from '../core/AlephError.js';
import { resolvePolling, type AlephPolling } from '../core/AlephPolling.js';
import type { AlephTask } from '../core/AlephTask.js';
import { isAlephTask } from '../core/isAlephTask.js';
import { isFinalError } from '../core/isFinalError.js';
import { isSettled } from '../core/isSettled.js';
import { nextPollDelay } from '../core/nextPollDelay.js';
import { alephKeys, type AlephTaskKey } from './alephKeys.js';
import type { AlephTaskQuery } from './AlephTaskQuery.js';
import type { AlephTaskReader } from './AlephTaskReader.js';
import { checkTaskId } from './checkTaskId.js';
import { checkTaskReader } from './checkTaskReader.js';
import type { PollingMeta } from './pollingOf.js';
import { readTask } from './readTask.js';
import { lastLookAt, sightingOf } from './sightingOf.js';

export interface AlephTaskOptionsInput {
  polling?: AlephPolling | undefined;
  /** What is known already, from a server or a list. A finished one causes no request; one of another id, or broken, is ignored. */
  initialTask?: AlephTask | undefined;
  enabled?: boolean | undefined;
}

/** Written out rather than inferred, because inferred react-query types break consumers that have another of its versions. */
export interface AlephTaskOptions extends Omit<
  UseQueryOptions<AlephTask, AlephError, AlephTask, AlephTaskKey>,
  'queryKey' | 'queryFn'
> {
  queryKey: DataTag<AlephTaskKey, AlephTask, AlephError>;
  queryFn: QueryFunction<AlephTask, AlephTaskKey>;
}

/** Settled caches are small and dashboards come back to them; on a server any finite time would be a timer that keeps it alive. */
const gcTime = typeof window === 'undefined' ? Infinity : 60 * 60_000;

/**
 * react-query options that follow one task: for `useQuery`, `useQueries`, `useSuspenseQuery`, `prefetchQuery` and loaders.
 * Polls until success, failure, an error that asking again cannot mend, or the limit; silent afterwards, whatever the QueryClient's
 * defaults are. {@link useAlephTask} adds the phase to it.
 *
 * @throws AlephError `configuration` when the client is none, or the id is no string.
 */
export function alephTaskOptions(
  client: AlephTaskReader,
  taskId: string | null | undefined,
  { polling, initialTask, enabled = true }: AlephTaskOptionsInput = {},
): AlephTaskOptions {
  checkTaskReader(client, 'alephTaskOptions');
  const id = checkTaskId(taskId);
  const alephPolling = resolvePolling(polling);
  const initialData = isAlephTask(initialTask) && initialTask.taskId === id ? initialTask : undefined;
  const options: UseQueryOptions<AlephTask, AlephError, AlephTask, AlephTaskKey> = {
    queryKey: alephKeys.task(client.scope, id),
    queryFn: (context) => readTask(client, context),
    // An error without data is never static to react-query, so that an invalidate would ask again what was refused for good.
    enabled: enabled && id !== null ? (query) => !isOver(query) || query.state.data !== undefined : false,
    meta: { alephPolling } satisfies PollingMeta,
    refetchInterval: (query) => nextPollDelay(sightingOf(query)),
    refetchIntervalInBackground: alephPolling.whenHidden === 'continue',
    staleTime,
    gcTime,
    // The interval is the retry: react-query's own retries would wait for focus in a hidden tab.
    retry: false,
    retryOnMount: true,
    // A wrong `navigator.onLine` must not stop polling; a look that cannot get out fails and backs off.
    networkMode: 'always',
    refetchOnMount: true,
    refetchOnWindowFocus: true,
    refetchOnReconnect: (query) => (isOver(query) ? false : 'always'),
    throwOnError: false,
    structuralSharing: true,
    subscribed: true,
  };
  const initialDataUpdatedAt = isSettled(initialData) ? undefined : longAgo;
  return { ...neutral, ...options, initialData, initialDataUpdatedAt } as AlephTaskOptions;
}

/** Defaults of a QueryClient that would change what this package promises, undone. */
const neutral = {
  notifyOnChangeProps: undefined,
  persister: undefined,
  placeholderData: undefined,
  select: undefined,
};

/** Stale, but not 0: react-query takes 0 for "no data" and would blink through its pending state. */
const longAgo = 1;

function isOver(query: AlephTaskQuery): boolean {
  const { data, error } = query.state;
  return isSettled(data) || (error !== null && isFinalError(sightingOf(query)));
}

/** Fresh until the next look is due, so that a component that joins costs nothing; for ever once nothing can change. */
function staleTime(query: Query<AlephTask, AlephError, AlephTask, AlephTaskKey>): number | 'static' {
  if (isOver(query)) return 'static';
  const sighting = sightingOf(query);
  const restMs = nextPollDelay(sighting) || sighting.intervalMs;
  return lastLookAt(query) + restMs - query.state.dataUpdatedAt;
}

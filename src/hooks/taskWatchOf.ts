import {
  notifyManager,
  onlineManager,
  type QueryCacheNotifyEvent,
  type QueryClient,
} from '@tanstack/react-query';

/** Tells the hooks of one task that its cache entry, or the connection, may have changed. */
export interface TaskWatch {
  subscribe(queryHash: string, listener: () => void): () => void;
  /** For what no cache event tells: that time has passed. */
  wake(queryHash: string): void;
}

/** Keyed by QueryClient, so that apps, users and server requests in one process share nothing. */
const watches = new WeakMap<QueryClient, TaskWatch>();

/** The watch of a QueryClient. There is one for all its hooks, because a cache subscription per hook costs quadratic time. */
export function taskWatchOf(queryClient: QueryClient): TaskWatch {
  const existing = watches.get(queryClient);
  if (existing) return existing;
  const watch = createTaskWatch(queryClient);
  watches.set(queryClient, watch);
  return watch;
}

function createTaskWatch(queryClient: QueryClient): TaskWatch {
  const listeners = new Map<string, Set<() => void>>();
  let stop: (() => void) | undefined;

  // Scheduled with react-query's own notifications, so that new data and a new phase make one render, not two.
  const wake = (group: Set<() => void> | undefined) => {
    group?.forEach((listener) => {
      notifyManager.schedule(listener);
    });
  };
  const onCacheEvent = ({ type, query }: QueryCacheNotifyEvent) => {
    if (type === 'observerResultsUpdated' || type === 'observerOptionsUpdated') return;
    wake(listeners.get(query.queryHash));
  };
  const onConnectionChange = () => {
    notifyManager.batch(() => {
      listeners.forEach((group) => {
        wake(group);
      });
    });
  };
  const start = () => {
    const stopCache = queryClient.getQueryCache().subscribe(onCacheEvent);
    const stopOnline = onlineManager.subscribe(onConnectionChange);
    return () => {
      stopCache();
      stopOnline();
    };
  };

  return {
    subscribe(queryHash, listener) {
      const group = listeners.get(queryHash) ?? new Set();
      listeners.set(queryHash, group.add(listener));
      stop ??= start();
      return () => {
        group.delete(listener);
        if (group.size === 0) listeners.delete(queryHash);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    wake(queryHash) {
      wake(listeners.get(queryHash));
    },
  };
}

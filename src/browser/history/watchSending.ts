import type { HistoryStore } from './createHistoryStore.js';
import { longestSendMs } from './createHistorySubmit.js';
import { holdLock } from '../holdLock.js';

interface WatchSendingOptions {
  store: HistoryStore;
  prefix: string;
  locks: LockManager | null;
  now: () => number;
}

/**
 * Finds submissions whose tab is gone: whoever sends holds a lock, and the browser gives it on when the page dies. Without locks, what has no
 * answer after a minute has none. Returns what stops it, and leaves neither a lock nor a place in line behind.
 */
export function watchSending({ store, prefix, locks, now }: WatchSendingOptions): () => void {
  const watched = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const stopping = new AbortController();
  const { signal } = stopping;

  const giveUp = (key: string) => {
    watched.delete(key);
    if (signal.aborted) return;
    store.refresh(key);
    const record = store.get(key);
    if (record?.state === 'sending') store.put({ ...record, state: 'outcome_unknown' });
  };
  const watch = async (key: string) => {
    await holdLock({ locks, name: prefix + key, signal }, () => {
      giveUp(key);
      return Promise.resolve();
    });
  };
  const update = () => {
    for (const { key, state, startedAt } of store.all()) {
      if (state !== 'sending' || watched.has(key)) continue;
      watched.add(key);
      if (locks) watch(key).catch(() => undefined);
      else
        timers.add(
          setTimeout(
            () => {
              giveUp(key);
            },
            startedAt + longestSendMs - now(),
          ),
        );
    }
  };
  const stop = store.subscribe(update);
  update();
  return () => {
    stopping.abort();
    stop();
    for (const timer of timers) clearTimeout(timer);
  };
}

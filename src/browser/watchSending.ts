import type { HistoryStore } from './createHistoryStore.js';
import { longestSendMs } from './createHistorySubmit.js';
import { holdLock } from './holdLock.js';

interface WatchSendingOptions {
  store: HistoryStore;
  prefix: string;
  locks: LockManager | null;
  now: () => number;
}

/**
 * Finds submissions whose tab is gone: whoever sends holds a lock, and the browser gives it on when the page dies. Without locks, what has no
 * answer after a minute has none. Returns what stops it.
 */
export function watchSending({ store, prefix, locks, now }: WatchSendingOptions): () => void {
  const watched = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isStopped = false;

  const giveUp = (key: string) => {
    watched.delete(key);
    if (isStopped) return;
    store.refresh(key);
    const record = store.get(key);
    if (record?.state === 'sending') store.put({ ...record, state: 'outcome_unknown' });
  };
  const update = () => {
    for (const { key, state, startedAt } of store.all()) {
      if (state !== 'sending' || watched.has(key)) continue;
      watched.add(key);
      if (locks)
        void holdLock(locks, prefix + key, Infinity, () => {
          giveUp(key);
          return Promise.resolve();
        });
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
    isStopped = true;
    stop();
    for (const timer of timers) clearTimeout(timer);
  };
}

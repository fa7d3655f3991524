import type { AlephHub } from './AlephHub.js';

export interface MemoryHubOptions {
  /** In epoch milliseconds. Default `Date.now`, looked up at each use. */
  now?: (() => number) | undefined;
  /** The oldest keys beyond this many are forgotten. Default 50000. */
  mostKeys?: number | undefined;
}

/** The hub of one process: what a proxy has when it is given none. Several proxies in a process may share one. */
export function createMemoryHub({
  now = () => Date.now(),
  mostKeys = 50_000,
}: MemoryHubOptions = {}): AlephHub {
  const entries = new Map<string, { value: string; at: number; ttlMs: number }>();
  const listeners = new Set<(message: string) => void>();
  let sweepAt = 1_000;

  // A clock that was set back by an hour should not make a minute last for an hour.
  const isOver = ({ at, ttlMs }: { at: number; ttlMs: number }) => Math.abs(now() - at) >= ttlMs;
  const read = (key: string) => {
    const entry = entries.get(key);
    return entry && !isOver(entry) ? entry.value : null;
  };
  const write = (key: string, value: string, ttlMs: number) => {
    // Last written last, so that whoever stands first is the oldest.
    entries.delete(key);
    entries.set(key, { value, at: now(), ttlMs });
    if (entries.size >= sweepAt) sweep();
    for (const oldest of entries.keys()) {
      if (entries.size <= mostKeys) break;
      entries.delete(oldest);
    }
  };
  /** Only when the map has doubled, so that a key costs the same however many there are. */
  const sweep = () => {
    for (const [key, entry] of entries) if (isOver(entry)) entries.delete(key);
    sweepAt = Math.max(1_000, entries.size * 2);
  };

  return {
    get: (key) => Promise.resolve(read(key)),
    set: (key, value, ttlMs) => {
      write(key, value, ttlMs);
      return Promise.resolve();
    },
    add: (key, value, ttlMs) => {
      const isFree = read(key) === null;
      if (isFree) write(key, value, ttlMs);
      return Promise.resolve(isFree);
    },
    remove: (key) => Promise.resolve(entries.delete(key)),
    publish: (message) => {
      for (const listener of listeners) listener(message);
      return Promise.resolve();
    },
    subscribe: (listener) => listeners.add(listener),
  };
}

import type { SafeStorage } from './createSafeStorage.js';
import { holdLock } from '../holdLock.js';

interface ClaimsOptions {
  storage: SafeStorage;
  prefix: string;
  locks: LockManager | null;
  now: () => number;
}

export interface Claims {
  /** True for the first to ask for this name in this browser. */
  claim: (name: string) => Promise<boolean>;
  /** Forgets claims that are older. */
  sweep: (olderThanMs: number) => void;
  clear: () => void;
}

const patienceMs = 5_000;
const raceMs = 100;

/** Lets one of many tabs do what may be done once. Without locks the last to write wins, after a moment in which all may write. */
export function createClaims({ storage, prefix, locks, now }: ClaimsOptions): Claims {
  const mine = new Set<string>();

  return {
    claim(name) {
      const key = prefix + name;
      if (mine.has(name)) return Promise.resolve(false);
      mine.add(name);
      return holdLock({ locks, name: key, patienceMs }, async () => {
        if (storage.read(key) !== null) return false;
        const token = `${String(now())} ${String(Math.random())}`;
        const isStored = storage.write(key, token);
        if (!locks && isStored) await new Promise((resolve) => setTimeout(resolve, raceMs));
        return !isStored || storage.read(key) === token;
      });
    },
    sweep(olderThanMs) {
      for (const key of storage.names(prefix))
        if (!(now() - parseInt(storage.read(key) ?? '', 10) < olderThanMs)) storage.remove(key);
    },
    clear() {
      for (const key of storage.names(prefix)) storage.remove(key);
    },
  };
}

import type { AlephHub } from './AlephHub.js';

/** Far more than an outage of minutes makes. */
const mostKeys = 10_000;

export interface MissedWrite {
  verb: 'set' | 'add' | 'remove';
  /** What was written, or what stood there when it was removed. */
  value: string;
  /** When its time is over, in epoch milliseconds. */
  until: number;
}

export interface MissedWrites {
  note: (key: string, write: MissedWrite) => void;
  /** A later write has come through. */
  forget: (key: string) => void;
  /** Tells them once more; whatever fails again is kept. */
  retell: (attempt: <T>(run: () => Promise<T>) => Promise<{ result: T } | null>) => Promise<void>;
}

/** What a hub that was gone has not been told: the last write of each key. */
export function createMissedWrites(shared: AlephHub, now: () => number): MissedWrites {
  const writes = new Map<string, MissedWrite>();

  const tell = async (key: string, { verb, value, until }: MissedWrite): Promise<void> => {
    const restMs = until - now();
    if (verb === 'add') await shared.add(key, value, restMs);
    else if (verb === 'set') await shared.set(key, value, restMs);
    // Somebody else may have taken the key since.
    else if ((await shared.get(key)) === value) await shared.remove(key);
  };

  return {
    note: (key, write) => {
      writes.delete(key);
      writes.set(key, write);
      for (const oldest of writes.keys()) {
        if (writes.size <= mostKeys) break;
        writes.delete(oldest);
      }
    },
    forget: (key) => writes.delete(key),
    retell: async (attempt) => {
      for (const [key, write] of [...writes]) {
        // Written anew meanwhile, and told.
        if (writes.get(key) !== write) continue;
        if (write.until > now() && !(await attempt(() => tell(key, write)))) return;
        if (writes.get(key) === write) writes.delete(key);
      }
    },
  };
}

import { withDeadline } from '../../client/withDeadline.js';
import type { AlephHub } from './AlephHub.js';
import type { AlephProxyEvent } from '../AlephProxyEvent.js';
import { createMemoryHub } from './createMemoryHub.js';
import { createMissedWrites, type MissedWrite } from './createMissedWrites.js';
import { readKeptMessage, writeKeptMessage } from './KeptMessage.js';

/** A hub that never rejects: while the shared one is gone, what this instance knows by itself is the answer. */
export interface SteadyHub extends AlephHub {
  /** Whether the shared hub is gone, so that `null` and "free" are this instance's own view. */
  isAlone: () => boolean;
  /** Sets a key, and has every instance remember it for the time when the hub is gone, or has lost its data. */
  setForAll: (key: string, value: string, ttlMs: number) => Promise<void>;
}

interface Surroundings {
  now: () => number;
  emit: (event: AlephProxyEvent) => void;
}

const patienceMs = 1_000;
/** How long a hub that failed is not asked again. */
const restMs = 1_000;

/**
 * Everything is written to both, so that neither an outage nor a Redis that restarts empty makes this instance forget what it did; what an
 * outage kept from the shared hub is told to it when it is back.
 */
export function createSteadyHub(shared: AlephHub | undefined, { now, emit }: Surroundings): SteadyHub {
  const own = createMemoryHub({ now });
  if (!shared)
    return {
      ...own,
      isAlone: () => false,
      setForAll: async (...entry) => {
        await own.set(...entry);
      },
    };
  const missed = createMissedWrites(shared, now);
  let failedAt: number | null = null;
  let isProbing = false;
  const listeners = new Set<(message: string) => void>();
  let isHeard = false;

  /** Null when the hub is gone. */
  const attempt = async <T>(run: () => Promise<T>): Promise<{ result: T } | null> => {
    const isProbe = failedAt !== null;
    // One at a time finds out whether it is back: nobody else should wait for it. A clock may be set back.
    if (failedAt !== null && (isProbing || Math.abs(now() - failedAt) < restMs)) return null;
    isProbing = isProbe;
    try {
      const fail = () => new Error('The hub took too long.');
      const result = await withDeadline(run, { timeoutMs: patienceMs, fail });
      if (isProbe) isProbing = false;
      if (failedAt !== null) recover();
      subscribe();
      return { result };
    } catch {
      if (isProbe) isProbing = false;
      if (failedAt === null) emit({ type: 'hub', isReachable: false });
      failedAt = now();
      return null;
    }
  };
  const recover = () => {
    failedAt = null;
    emit({ type: 'hub', isReachable: true });
    void missed.retell(attempt);
  };
  const write = async <T>(key: string, missable: MissedWrite | null, run: () => Promise<T>) => {
    const answer = await attempt(run);
    if (answer) missed.forget(key);
    else if (missable) missed.note(key, missable);
    return answer;
  };
  /** A client that cannot connect yet is asked again once the hub answers; nothing waits for it. */
  const subscribe = () => {
    if (isHeard) return;
    isHeard = true;
    new Promise((resolve) => {
      resolve(shared.subscribe(hear));
    }).catch(() => {
      isHeard = false;
    });
  };
  const hear = (message: string) => {
    const kept = readKeptMessage(message);
    if (kept) void own.set(kept.key, kept.value, kept.ttlMs);
    else for (const listener of listeners) listener(message);
  };
  const set = async (key: string, value: string, ttlMs: number) => {
    await own.set(key, value, ttlMs);
    const missable = { verb: 'set', value, until: now() + ttlMs } as const;
    await write(key, missable, () => shared.set(key, value, ttlMs));
  };

  subscribe();
  return {
    isAlone: () => failedAt !== null,
    get: async (key) => (await attempt(() => shared.get(key)))?.result ?? own.get(key),
    set,
    setForAll: async (key, value, ttlMs) => {
      await set(key, value, ttlMs);
      await attempt(() => shared.publish(writeKeptMessage({ key, value, ttlMs })));
    },
    add: async (key, value, ttlMs) => {
      if (!(await own.add(key, value, ttlMs))) return false;
      let isLate = false;
      const addShared = async () => {
        const isFree = await shared.add(key, value, ttlMs);
        // It was sent before an outage and came through after it, when nobody here holds it any more.
        if (isLate && isFree && (await own.get(key)) !== value && (await shared.get(key)) === value)
          await shared.remove(key);
        return isFree;
      };
      const missable = { verb: 'add', value, until: now() + ttlMs } as const;
      const answer = await write(key, missable, addShared);
      isLate = answer === null;
      // Another instance has it: here it was never taken.
      if (answer?.result === false && (await own.get(key)) === value) await own.remove(key);
      return answer?.result ?? true;
    },
    remove: async (key) => {
      const value = await own.get(key);
      await own.remove(key);
      const missable = value === null ? null : ({ verb: 'remove', value, until: Infinity } as const);
      await write(key, missable, () => shared.remove(key));
    },
    publish: async (message) => {
      for (const listener of listeners) listener(message);
      await attempt(() => shared.publish(message));
    },
    subscribe: (listener) => {
      listeners.add(listener);
    },
  };
}

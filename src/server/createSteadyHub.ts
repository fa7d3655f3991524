import { withDeadline } from '../client/withDeadline.js';
import type { AlephHub } from './AlephHub.js';
import type { AlephProxyEvent } from './AlephProxyEvent.js';
import { createMemoryHub } from './createMemoryHub.js';

/** A hub that never rejects: while the shared one is gone, what this instance knows by itself is the answer. */
export interface SteadyHub extends AlephHub {
  /** Whether the shared hub is gone. */
  isAlone: () => boolean;
}

interface Surroundings {
  now: () => number;
  emit: (event: AlephProxyEvent) => void;
}

const patienceMs = 1_000;
/** How long a hub that failed is not asked again: nobody should wait for it at every step. */
const restMs = 1_000;

/** Everything is written to both, so that neither an outage nor a Redis that restarts empty makes this instance forget what it did. */
export function createSteadyHub(shared: AlephHub | undefined, { now, emit }: Surroundings): SteadyHub {
  const own = createMemoryHub({ now });
  if (!shared) return { ...own, isAlone: () => false };
  let failedAt: number | null = null;

  const attempt = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    if (failedAt !== null && now() - failedAt < restMs) return undefined;
    try {
      const fail = () => new Error('The hub took too long.');
      const result = await withDeadline(run, { timeoutMs: patienceMs, fail });
      if (failedAt !== null) emit({ type: 'hub', isReachable: true });
      failedAt = null;
      return result;
    } catch {
      if (failedAt === null) emit({ type: 'hub', isReachable: false });
      failedAt = now();
      return undefined;
    }
  };

  return {
    isAlone: () => failedAt !== null,
    get: async (key) => (await attempt(() => shared.get(key))) ?? own.get(key),
    set: async (key, value, ttlMs) => {
      await own.set(key, value, ttlMs);
      await attempt(() => shared.set(key, value, ttlMs));
    },
    add: async (key, value, ttlMs) =>
      (await own.add(key, value, ttlMs)) && ((await attempt(() => shared.add(key, value, ttlMs))) ?? true),
    remove: async (key) => {
      await own.remove(key);
      await attempt(() => shared.remove(key));
    },
    publish: async (message) => {
      await own.publish(message);
      await attempt(() => shared.publish(message));
    },
    subscribe: (listener) => {
      own.subscribe(listener);
      // A client that cannot connect yet subscribes when it can; nothing waits for it.
      new Promise((resolve) => {
        resolve(shared.subscribe(listener));
      }).catch(() => undefined);
    },
  };
}

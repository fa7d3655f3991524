import { hubKey } from './hubKey.js';
import type { SteadyHub } from './createSteadyHub.js';

export interface TaskLease {
  /** Whether this instance is the one to poll a task for the next `ttlMs`. Whoever has it keeps it by asking in time. */
  claim: (ttlMs: number) => Promise<boolean>;
  release: () => Promise<void>;
  /** Whether nobody else can be asked just now. */
  isAlone: () => boolean;
}

/**
 * Who polls a task, as the hub's instances agree. Two may both believe it for one interval when a lease runs out in the wrong moment: that costs one look,
 * nothing else.
 */
export function createTaskLease(hub: SteadyHub, taskId: string, instance: string): TaskLease {
  const key = hubKey('lease', taskId);
  const isMine = async () => (await hub.get(await key)) === instance;
  return {
    isAlone: hub.isAlone,
    claim: async (ttlMs) => {
      if (await hub.add(await key, instance, ttlMs)) return true;
      if (!(await isMine())) return false;
      await hub.set(await key, instance, ttlMs);
      return true;
    },
    release: async () => {
      if (await isMine()) await hub.remove(await key);
    },
  };
}

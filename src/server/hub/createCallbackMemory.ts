import type { AlephHub } from './AlephHub.js';
import { hubKey } from './hubKey.js';

/** Between two looks at a task because of callbacks. */
const restMs = 5_000;
/** Far longer than any task runs. */
const keptMs = 48 * 3_600_000;

export interface CallbackMemory {
  /** A task was created through this proxy. */
  add: (taskId: string) => Promise<unknown>;
  has: (taskId: string) => Promise<boolean>;
  /** Whether a callback is reason to look; not twice within 5 s, so that nobody can make this server ask the provider by repeating one. */
  isDue: (taskId: string) => Promise<boolean>;
}

/** Which tasks the hub's instances created, and whether one of them has just looked because of a callback. */
export function createCallbackMemory(hub: AlephHub): CallbackMemory {
  return {
    add: async (taskId) => hub.set(await hubKey('known', taskId), '1', keptMs),
    has: async (taskId) => (await hub.get(await hubKey('known', taskId))) !== null,
    isDue: async (taskId) => hub.add(await hubKey('called', taskId), '1', restMs),
  };
}

/** Between two looks at a task because of callbacks. */
const restMs = 5_000;
const mostTasks = 10_000;

export interface CallbackMemory {
  /** A task was created through this proxy. */
  add: (taskId: string) => void;
  has: (taskId: string) => boolean;
  /** Whether a callback is reason to look; not twice within 5 s, so that nobody can make this server ask the provider by repeating one. */
  isDue: (taskId: string) => boolean;
}

/** Which tasks this process knows, and when it last looked because of a callback. Keeps the newest 10,000. */
export function createCallbackMemory(now: () => number): CallbackMemory {
  const lookedAt = new Map<string, number>();
  const set = (taskId: string, time: number) => {
    lookedAt.delete(taskId);
    lookedAt.set(taskId, time);
    for (const oldest of lookedAt.keys()) {
      if (lookedAt.size <= mostTasks) break;
      lookedAt.delete(oldest);
    }
  };
  return {
    add: (taskId) => {
      set(taskId, -Infinity);
    },
    has: (taskId) => lookedAt.has(taskId),
    isDue: (taskId) => {
      const isDue = now() - (lookedAt.get(taskId) ?? -Infinity) >= restMs;
      if (isDue) set(taskId, now());
      return isDue;
    },
  };
}

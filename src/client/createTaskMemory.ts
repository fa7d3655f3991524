import type { AlephTask } from '../core/AlephTask.js';
import type { TaskClock } from './nextTaskClock.js';

/** What a client remembers of a task between two looks. */
export interface TaskMemory {
  clock: TaskClock | null;
  /** As the provider last printed it, in epoch milliseconds. */
  createdAt: number | null;
  /** The state that was last told to `onEvent` as settled. */
  settledState: AlephTask['state'] | null;
}

/** Far more than anybody follows at once, so that a long-lived server process stays small and nobody's clock is forgotten early. */
const mostTasks = 10_000;

export interface TaskMemories {
  get: (taskId: string) => Readonly<TaskMemory> | undefined;
  set: (taskId: string, memory: TaskMemory) => void;
}

/** Remembers the tasks that were looked at last. */
export function createTaskMemory(limit = mostTasks): TaskMemories {
  const memories = new Map<string, TaskMemory>();
  return {
    get: (taskId) => memories.get(taskId),
    set: (taskId, memory) => {
      memories.delete(taskId);
      memories.set(taskId, memory);
      const [oldest] = memories.keys();
      if (memories.size > limit && oldest !== undefined) memories.delete(oldest);
    },
  };
}

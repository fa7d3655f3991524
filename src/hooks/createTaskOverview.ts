import type { QueryClient } from '@tanstack/react-query';
import type { AlephTask } from '../core/AlephTask.js';
import { isSettled } from '../core/isSettled.js';
import { taskPhase } from '../core/taskPhase.js';
import type { TaskListEntry } from '../core/TaskListEntry.js';
import { sightingOf } from '../query/sightingOf.js';
import { taskQueryOf } from '../query/taskQueryOf.js';
import { taskWatchOf } from './taskWatchOf.js';

export interface WatchedTask {
  taskId: string;
  queryHash: string;
  initialTask: AlephTask | undefined;
}

/** The phases of many tasks, for `useSyncExternalStore`. */
export interface TaskOverview {
  subscribe: (listener: () => void) => () => void;
  read: () => readonly TaskListEntry[];
  /** As of each task's last look: the same on a server and at hydration. */
  readOnServer: () => readonly TaskListEntry[];
}

/** A hundred tasks that end at once make one render; each row shows its own end at once. */
const gatherMs = 100;

/** A poll makes it look at one entry, never at all of them, and it tells of nothing that a list does not show. */
export function createTaskOverview(queryClient: QueryClient, tasks: readonly WatchedTask[]): TaskOverview {
  const look = ({ taskId, queryHash, initialTask }: WatchedTask, now?: number): TaskListEntry => {
    const query = taskQueryOf(queryClient, queryHash);
    const task = query?.state.data ?? initialTask;
    const phase = query ? taskPhase(sightingOf(query, now)) : (initialTask?.state ?? 'loading');
    return { taskId, phase, createdAt: task?.createdAt ?? null };
  };
  // One object as long as it says the same: another one is news of a result, a link that was renewed for instance.
  const endOf = ({ queryHash }: WatchedTask) => {
    const task = taskQueryOf(queryClient, queryHash)?.state.data;
    return isSettled(task) ? task : undefined;
  };
  let entries: readonly TaskListEntry[] | undefined;
  let onServer: readonly TaskListEntry[] | undefined;
  const read = () => (entries ??= tasks.map((task) => look(task, Date.now())));

  return {
    read,
    readOnServer: () => (onServer ??= tasks.map((task) => look(task))),
    subscribe(listener) {
      const latest = [...read()];
      const ends = tasks.map(endOf);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const publish = () => {
        timer = undefined;
        entries = [...latest];
        listener();
      };
      const stops = tasks.map((task, index) => {
        const lookAgain = () => {
          const next = look(task, Date.now());
          const known = latest[index];
          const end = endOf(task);
          if (known?.phase === next.phase && known.createdAt === next.createdAt && ends[index] === end)
            return;
          latest[index] = next;
          ends[index] = end;
          timer ??= setTimeout(publish, gatherMs);
        };
        lookAgain();
        return taskWatchOf(queryClient).subscribe(task.queryHash, lookAgain);
      });
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}

import type { SettledAlephTask } from '../../core/AlephTask.js';
import type { AlephHistory } from '../history/AlephHistory.js';
import type { AlephHost } from '../AlephPower.js';
import { backgroundObserver } from '../backgroundObserver.js';

interface FollowToTheEndOptions {
  host: AlephHost;
  history: Pick<AlephHistory, 'entries' | 'subscribe'>;
  /** Called once for each; the task counts as followed until what it returns has settled. */
  onEnd: (task: SettledAlephTask) => Promise<void>;
}

/** Follows what the history says is running, with polling of its own, and tells of each end that it then learns, from whichever tab. */
export function followToTheEnd({ host, history, onEnd }: FollowToTheEndOptions) {
  const followed = new Map<string, () => void>();
  const ending = new Set<string>();

  const end = async (task: SettledAlephTask) => {
    ending.add(task.taskId);
    await onEnd(task).catch((reason: unknown) => {
      console.error(reason);
    });
    ending.delete(task.taskId);
  };
  const update = () => {
    const gone = new Set(followed.keys());
    for (const { taskId, task } of history.entries()) {
      if (taskId === null) continue;
      if (task === null) {
        gone.delete(taskId);
        if (!followed.has(taskId))
          followed.set(
            taskId,
            backgroundObserver({ ...host, taskId }).subscribe(() => undefined),
          );
      } else if (followed.has(taskId)) void end(task);
    }
    for (const taskId of gone) {
      followed.get(taskId)?.();
      followed.delete(taskId);
    }
  };
  const stopListening = history.subscribe(update);
  update();
  return {
    taskIds: () => [...followed.keys(), ...ending],
    stop: () => {
      stopListening();
      for (const stop of followed.values()) stop();
    },
  };
}

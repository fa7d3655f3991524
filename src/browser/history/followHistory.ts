import { isSettled } from '../../core/isSettled.js';
import type { SettledAlephTask } from '../../core/AlephTask.js';
import { seedTask } from '../../query/seedTask.js';
import type { AlephHost } from '../AlephPower.js';
import { backgroundObserver } from '../backgroundObserver.js';
import type { HistoryStore } from './createHistoryStore.js';

/** Follows everything that has not ended, without a component, and tells of each end; returns what stops it. */
export function followHistory(
  store: HistoryStore,
  { queryClient, client, polling }: AlephHost,
  onEnd: (task: SettledAlephTask) => void,
): () => void {
  const followed = new Map<string, () => void>();

  const follow = (taskId: string) => {
    const observer = backgroundObserver({ queryClient, client, polling, taskId });
    const look = () => {
      const task = observer.getCurrentQuery().state.data;
      if (isSettled(task)) onEnd(task);
    };
    followed.set(taskId, observer.subscribe(look));
    look();
  };
  const update = () => {
    const running = store.all().filter(({ taskId, task }) => taskId !== null && task === null);
    for (const { taskId, startedAt, params } of running) {
      if (taskId === null || followed.has(taskId)) continue;
      seedTask(queryClient, client, { taskId, startedAt, params });
      follow(taskId);
    }
    const ids = new Set(running.map(({ taskId }) => taskId));
    for (const [taskId, stop] of followed)
      if (!ids.has(taskId)) {
        stop();
        followed.delete(taskId);
      }
  };
  const stopListening = store.subscribe(update);
  update();
  return () => {
    stopListening();
    for (const stop of followed.values()) stop();
  };
}

import { pause } from '../../client/pause.js';
import type { AlephTask, SettledAlephTask } from '../../core/AlephTask.js';
import { isSettled } from '../../core/isSettled.js';
import type { AlephProxyEvent } from '../AlephProxyEvent.js';

/** Waits between the tries, in milliseconds: 6 tries in about 13 minutes. */
const retryDelaysMs = [1_000, 5_000, 30_000, 120_000, 600_000];
const mostTasks = 10_000;

export type OnTaskSettled = (task: SettledAlephTask, delivery: { idempotencyKey: string }) => unknown;

/** Tells the app of a task's end, if it is one that this process has not told yet. Resolves when the app has taken it. */
export type SettledNotice = (task: AlephTask) => Promise<void>;

/** At least once: the app may hear of an end again, after a restart or from another instance, and tells repeats by the key. */
export function createSettledNotice(
  onTaskSettled: OnTaskSettled | undefined,
  emit: (event: AlephProxyEvent) => void,
): SettledNotice {
  const told = new Set<string>();
  return async (task) => {
    if (!onTaskSettled || !isSettled(task)) return;
    const idempotencyKey = `${task.taskId}:${task.state}`;
    if (told.has(idempotencyKey)) return;
    told.add(idempotencyKey);
    for (const oldest of told) {
      if (told.size <= mostTasks) break;
      told.delete(oldest);
    }
    for (const delayMs of [...retryDelaysMs, null]) {
      try {
        await onTaskSettled(task, { idempotencyKey });
        return;
      } catch {
        if (delayMs !== null) await pause(delayMs);
      }
    }
    // The next look or callback may try again.
    told.delete(idempotencyKey);
    emit({ type: 'settled_undelivered', taskId: task.taskId });
  };
}

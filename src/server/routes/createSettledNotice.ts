import { pause } from '../../client/pause.js';
import type { AlephTask, SettledAlephTask } from '../../core/AlephTask.js';
import { isSettled } from '../../core/isSettled.js';
import type { AlephProxyEvent } from '../AlephProxyEvent.js';
import { logFailure } from '../refusals/logFailure.js';

/** Waits between the tries, in milliseconds: 6 tries in about 13 minutes. */
const retryDelaysMs = [1_000, 5_000, 30_000, 120_000, 600_000];
const mostTasks = 10_000;

export type OnTaskSettled = (task: SettledAlephTask, delivery: { idempotencyKey: string }) => unknown;

/** Tells of a task's end, if it is one that this process has not told yet. Resolves when the app has taken it. */
export type SettledNotice = (task: AlephTask) => Promise<void>;

/** At least once: the app may hear of an end again, after a restart or from another instance, and tells repeats by the key. */
export function createSettledNotice(
  onTaskSettled: OnTaskSettled | undefined,
  emit: (event: AlephProxyEvent) => void,
): SettledNotice {
  /** Whether the app was told, or is being told, of each end that was seen. */
  const told = new Map<string, boolean>();
  const note = (key: string, isTold: boolean) => {
    told.delete(key);
    told.set(key, isTold);
    for (const oldest of told.keys()) {
      if (told.size <= mostTasks) break;
      told.delete(oldest);
    }
  };
  return async (task) => {
    if (!isSettled(task)) return;
    const idempotencyKey = `${task.taskId}:${task.state}`;
    const known = told.get(idempotencyKey);
    if (known === true) return;
    note(idempotencyKey, true);
    if (known === undefined) emit(settledEvent(task));
    if (!onTaskSettled) return;
    for (const delayMs of [...retryDelaysMs, null]) {
      try {
        await onTaskSettled(task, { idempotencyKey });
        return;
      } catch (reason) {
        if (delayMs !== null) await pause(delayMs);
        else logFailure(`onTaskSettled failed six times for task ${task.taskId}.`, reason);
      }
    }
    // The next look or callback may try again.
    note(idempotencyKey, false);
    emit({ type: 'settled_undelivered', taskId: task.taskId });
  };
}

function settledEvent(task: SettledAlephTask): AlephProxyEvent {
  const { taskId, state, createdAt, completedAt } = task;
  return {
    ...{ type: 'settled', taskId, state },
    reason: task.state === 'failed' ? task.failure.reason : null,
    durationMs: createdAt === null || completedAt === null ? null : completedAt - createdAt,
  };
}

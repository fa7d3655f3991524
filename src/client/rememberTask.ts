import type { AlephTask } from '../core/AlephTask.js';
import { isSettled } from '../core/isSettled.js';
import type { AlephClientContext } from './AlephClientContext.js';
import { nextTaskClock } from './nextTaskClock.js';
import type { RecordInfoWire } from './recordInfoSchema.js';
import { recordToTask } from './recordToTask.js';

/** Makes the task of a record at server time, and keeps what the next look and `startedAt` need. Tells `onEvent` of a new end. */
export function rememberTask(
  { tasks, now, emit }: Pick<AlephClientContext, 'tasks' | 'now' | 'emit'>,
  record: RecordInfoWire,
  dateMs: number | null,
): AlephTask {
  const { taskId } = record;
  const previous = tasks.get(taskId);
  const { clock, serverNow } = nextTaskClock(previous?.clock ?? null, record, dateMs, now());
  const task = recordToTask(record, serverNow);
  const createdAt = task.createdAt ?? previous?.createdAt ?? null;
  const settledState = isSettled(task) ? task.state : (previous?.settledState ?? null);
  tasks.set(taskId, { clock, createdAt, settledState });

  if (isSettled(task) && settledState !== previous?.settledState)
    emit({
      type: 'settled',
      taskId,
      state: task.state,
      reason: task.state === 'failed' ? task.failure.reason : null,
      durationMs: createdAt === null || task.completedAt === null ? null : task.completedAt - createdAt,
    });
  return task;
}

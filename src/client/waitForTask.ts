import { AlephError, isAlephError } from '../core/AlephError.js';
import { resolvePolling } from '../core/AlephPolling.js';
import type { AlephTask, SucceededAlephTask } from '../core/AlephTask.js';
import { isFinalError } from '../core/isFinalError.js';
import { nextPollDelay } from '../core/nextPollDelay.js';
import type { TaskSighting } from '../core/TaskSighting.js';
import type { AlephClient } from './AlephClient.js';
import { nextSighting, type TaskLook } from './nextSighting.js';
import { pause } from './pause.js';
import type { WaitForTaskOptions } from './WaitForTaskOptions.js';

type FollowingClient = Pick<AlephClient, 'getTask' | 'startedAt'> & { now: () => number };

/** Looks again and again until there is nothing more to see. */
export async function waitForTask(
  { getTask, startedAt, now }: FollowingClient,
  taskId: string,
  { signal, polling, onUpdate }: WaitForTaskOptions,
): Promise<SucceededAlephTask> {
  const { intervalMs, timeoutMs: limitMs } = resolvePolling(polling);
  const firstLookAt = now();
  let sighting: TaskSighting = {
    ...{ taskId, task: undefined, error: null, intervalMs, limitMs },
    ...{ ageMs: 0, looks: 0, missedMs: 0, outageMs: 0 },
  };
  let delayMs: number | false = 0;
  while (delayMs !== false) {
    if (delayMs > 0) await pause(delayMs, signal);
    const outcome = await look(getTask, taskId, signal);
    const ageMs = Math.max(0, now() - (startedAt(taskId) ?? firstLookAt));
    const last = sighting.task;
    sighting = nextSighting(sighting, { outcome, ageMs, waitedMs: delayMs });
    if (sighting.task && !isSame(sighting.task, last)) onUpdate?.(sighting.task);
    delayMs = nextPollDelay(sighting);
  }
  return result(sighting);
}

async function look(
  getTask: AlephClient['getTask'],
  taskId: string,
  signal: AbortSignal | undefined,
): Promise<TaskLook['outcome']> {
  try {
    return { task: await getTask(taskId, { signal }) };
  } catch (error) {
    if (isAlephError(error)) return { error };
    throw error;
  }
}

/** Tasks are plain JSON whose keys always come in one order. */
function isSame(a: AlephTask, b: AlephTask | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function result(sighting: TaskSighting): SucceededAlephTask {
  const { taskId, task, error } = sighting;
  if (task?.state === 'succeeded') return task;
  if (task?.state === 'failed')
    throw new AlephError('task_failed', 'The generation failed.', { taskId, task });
  if (error && isFinalError(sighting)) throw error;
  throw new AlephError('task_timed_out', `The task has not ended after ${sighting.limitMs} ms.`, {
    taskId,
    task,
    cause: error ?? undefined,
  });
}

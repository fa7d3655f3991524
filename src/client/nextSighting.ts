import type { AlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import { latestTask } from '../core/latestTask.js';
import type { TaskSighting } from '../core/TaskSighting.js';

export interface TaskLook {
  outcome: { task: AlephTask } | { error: AlephError };
  /** Age of the task at this look, in milliseconds. */
  ageMs: number;
  /** How long the wait before this look was meant to be; a machine that slept took longer, but did not see more failures. */
  waitedMs: number;
}

/** What is known after one more look. */
export function nextSighting(last: TaskSighting, { outcome, ageMs, waitedMs }: TaskLook): TaskSighting {
  const seen = { ...last, ageMs, looks: last.looks + 1 };
  if ('task' in outcome)
    return { ...seen, task: latestTask(last.task, outcome.task), error: null, outageMs: 0 };
  const outageMs = last.outageMs + (waitedMs || last.intervalMs);
  return { ...seen, error: outcome.error, missedMs: last.missedMs + waitedMs, outageMs };
}

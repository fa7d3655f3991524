import type { AlephTask, SettledAlephTask } from './AlephTask.js';

/** Whether the generation has ended, well or badly. */
export function isSettled(task: AlephTask | undefined): task is SettledAlephTask {
  return task !== undefined && task.state !== 'processing';
}

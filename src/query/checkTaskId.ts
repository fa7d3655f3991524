import { AlephError } from '../core/AlephError.js';

/** The id to follow, or null for "none yet". Throws `configuration` for what is no id at all. */
export function checkTaskId(taskId: unknown): string | null {
  if (taskId === null || taskId === undefined) return null;
  if (typeof taskId !== 'string') {
    throw new AlephError(
      'configuration',
      `react-aleph takes the task id as a string, as generate() returned it, but got one of type ${typeof taskId}: pass the string, or null while there is none.`,
    );
  }
  return taskId.trim() === '' ? null : taskId;
}

import { taskIdError } from '../core/taskIdError.js';

/** The id to follow, or null for "none yet". Throws `configuration` for what is no id at all. */
export function checkTaskId(taskId: unknown): string | null {
  if (taskId === null || taskId === undefined) return null;
  if (typeof taskId !== 'string') {
    throw taskIdError(taskId);
  }
  return taskId.trim() === '' ? null : taskId;
}

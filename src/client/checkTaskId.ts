import { taskIdError } from '../core/taskIdError.js';
import { configurationError } from './configurationError.js';

/** Ids have no fixed shape (UUID in the documents, 32 hex digits on the wire), so anything that a URL can carry is one. */
export function checkTaskId(taskId: unknown): asserts taskId is string {
  if (typeof taskId !== 'string' || taskId === '') throw taskIdError(taskId);
  try {
    encodeURIComponent(taskId);
  } catch {
    throw configurationError('taskId is broken text: pass the string that generate() returned.');
  }
}

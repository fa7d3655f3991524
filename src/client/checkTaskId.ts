import { configurationError } from './configurationError.js';

/** Ids have no fixed shape (UUID in the documents, 32 hex digits on the wire), so anything that a URL can carry is one. */
export function checkTaskId(taskId: unknown): asserts taskId is string {
  if (typeof taskId !== 'string' || taskId === '')
    throw configurationError(
      `taskId must be a non-empty string, but ${taskId === '' ? 'is empty' : `its type is ${typeof taskId}`}: pass the id that generate returned.`,
    );
  try {
    encodeURIComponent(taskId);
  } catch {
    throw configurationError(
      'taskId is broken text (half a surrogate pair): pass the id that generate returned.',
    );
  }
}

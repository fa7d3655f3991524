import { taskIdError } from '../core/taskIdError.js';

/** Ids have no fixed shape (UUID in the documents, 32 hex digits on the wire), so anything that a URL can carry is one. */
export function checkTaskId(taskId: unknown): asserts taskId is string {
  // Half a character is what `encodeURIComponent` throws at.
  if (typeof taskId !== 'string' || /^$|\p{Cs}/u.test(taskId)) throw taskIdError(taskId);
}

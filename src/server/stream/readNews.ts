import { isAlephError } from '../../core/AlephError.js';
import type { TaskLook } from '../../client/nextSighting.js';
import { readAnswer } from '../../client/readAnswer.js';
import { readRecordInfo } from '../../client/readRecordInfo.js';
import { recordToTask } from '../../client/recordToTask.js';
import type { TaskNews } from './TaskNews.js';

/** What news mean, read as the browser will read them. */
export function readNews(
  taskId: string,
  { httpStatus, body, at, retryAfterS }: TaskNews,
): TaskLook['outcome'] {
  const headers = new Headers(retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) });
  const answer = readAnswer({ status: httpStatus, headers }, body, at, taskId);
  if (answer.error) return { error: answer.error };
  try {
    return { task: recordToTask(readRecordInfo(answer.body, taskId), at) };
  } catch (error) {
    if (isAlephError(error)) return { error };
    throw error;
  }
}

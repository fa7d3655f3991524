import type { TaskNews } from './TaskNews.js';

/** News of a task as they go to its viewers: written once, however many these are. */
export interface TaskEvent {
  bytes: Uint8Array;
  /** Whether the generation has ended, so that nothing more will come. */
  isSettled: boolean;
}

/** One server-sent event: which task, and the answer that a look at it would get. JSON has no line breaks, so it is one line. */
export function toTaskEvent(
  taskId: string,
  { httpStatus, body }: Pick<TaskNews, 'httpStatus' | 'body'>,
  isSettled: boolean,
): TaskEvent {
  const data = `{"taskId":${JSON.stringify(taskId)},"status":${httpStatus},"body":${body}}`;
  return { bytes: new TextEncoder().encode(`event: task\ndata: ${data}\n\n`), isSettled };
}

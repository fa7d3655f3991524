import type { AlephTask } from '../core/AlephTask.js';
import type { AlephRequestOptions } from './AlephClient.js';
import type { AlephClientContext } from './AlephClientContext.js';
import { checkTaskId } from './checkTaskId.js';
import { readRecordInfo } from './readRecordInfo.js';
import { rememberTask } from './rememberTask.js';
import { request } from './request.js';

/** One look at a task, unless the API asked for a pause. */
export async function getTask(
  context: AlephClientContext,
  taskId: string,
  { signal }: AlephRequestOptions = {},
): Promise<AlephTask> {
  checkTaskId(taskId);
  // An aborted caller hears that it aborted, also during a pause: one that waits would go on asking.
  if (!signal?.aborted) context.gate.pass(taskId);
  return request(context, { route: 'record-info', taskId, signal }, ({ body, error, dateMs }) => {
    if (error) {
      context.gate.close(error);
      throw error;
    }
    return rememberTask(context, readRecordInfo(body, taskId, context.protocol.readRecord), dateMs);
  });
}

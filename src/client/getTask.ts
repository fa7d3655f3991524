import type { AlephTask } from '../core/AlephTask.js';
import type { AlephLookOptions } from './AlephClient.js';
import type { AlephClientContext } from './AlephClientContext.js';
import { checkTaskId } from './checkTaskId.js';
import { readRecordInfo } from './readRecordInfo.js';
import { rememberTask } from './rememberTask.js';
import { request } from './request.js';

/** One look at a task when its turn has come, unless the API asked for a pause. */
export async function getTask(
  context: AlephClientContext,
  taskId: string,
  { signal, onSend }: AlephLookOptions,
): Promise<AlephTask> {
  checkTaskId(taskId);
  const turn = (limit: AbortSignal) => context.gate.pass(taskId, limit);
  return request(
    context,
    { route: 'record-info', taskId, signal, turn, onSend },
    ({ body, error, dateMs }) => {
      if (error) {
        context.gate.close(error);
        throw error;
      }
      return rememberTask(context, readRecordInfo(body, taskId, context.protocol.readRecord), dateMs);
    },
  );
}

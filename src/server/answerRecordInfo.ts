import type { AlephProxyUser } from './AlephProxyOptions.js';
import { lookUpTask } from './lookUpTask.js';
import type { ProxyCall, ProxyContext } from './ProxyContext.js';

/** `GET {basePath}/record-info?taskId=`: one look at a task of the user's own. */
export async function answerRecordInfo<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  call: ProxyCall<User>,
): Promise<Response> {
  const { record } = await lookUpTask(context, call);
  const { toRecordBody, headers } = context.defences;
  return Response.json({ code: 200, msg: 'success', data: toRecordBody(record) }, { headers });
}

import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { jsonResponse } from './jsonResponse.js';
import { lookUpTask } from './lookUpTask.js';
import type { ProxyCall, ProxyContext } from '../ProxyContext.js';

/** `GET {basePath}/record-info?taskId=`: one look at a task of the user's own. An end that it finds is told to the app, too. */
export async function answerRecordInfo<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  call: ProxyCall<User>,
): Promise<Response> {
  const fetched = await lookUpTask(context, call);
  const { defences, feed, notifySettled, waitUntil } = context;
  waitUntil(notifySettled(fetched.task));
  waitUntil(feed.tell(fetched));
  const { toRecordBody, headers } = defences;
  return jsonResponse({ code: 200, msg: 'success', data: toRecordBody(fetched.record) }, { headers });
}

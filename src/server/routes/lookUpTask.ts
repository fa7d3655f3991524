import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { fetchRecord, type FetchedRecord } from '../upstream/fetchRecord.js';
import type { ProxyCall, ProxyContext } from '../ProxyContext.js';

/** The record of the task that a call names, if it is the user's own. Every look is counted, so that ids cannot be tried out either. */
export async function lookUpTask<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  { request, query, user, userId }: ProxyCall<User>,
): Promise<FetchedRecord> {
  const { guardQuery, guardOwner } = context.defences;
  const taskId = guardQuery(query);
  context.looks.take(userId);
  await guardOwner(user, taskId, context.authorizeTask);
  return fetchRecord(context, taskId, request.signal);
}

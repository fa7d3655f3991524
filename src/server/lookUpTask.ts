import type { RecordInfoWire } from '../client/recordInfoSchema.js';
import { isAlephError } from '../core/AlephError.js';
import type { AlephProxyUser } from './AlephProxyOptions.js';
import { askUpstream } from './askUpstream.js';
import type { ProxyCall, ProxyContext } from './ProxyContext.js';

/** The record of the task that a call names, if it is the user's own. */
export async function lookUpTask<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  { request, query, user }: ProxyCall<User>,
): Promise<{ record: RecordInfoWire; dateMs: number | null }> {
  const { guardQuery, guardOwner, readRecord, upstreamRefusal } = context.defences;
  const taskId = guardQuery(query);
  await guardOwner(user, taskId, context.authorizeTask);
  const address = `record-info?taskId=${encodeURIComponent(taskId)}`;
  const { body, dateMs } = await askUpstream(context, { address, signal: request.signal });
  try {
    return { record: readRecord(body, taskId), dateMs };
  } catch (error) {
    throw isAlephError(error) ? upstreamRefusal(error) : error;
  }
}

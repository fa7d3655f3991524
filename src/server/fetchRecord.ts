import type { RecordInfoWire } from '../client/recordInfoSchema.js';
import { isAlephError } from '../core/AlephError.js';
import type { AlephProxyUser } from './AlephProxyOptions.js';
import { askUpstream } from './askUpstream.js';
import type { ProxyContext } from './ProxyContext.js';

export interface FetchedRecord {
  record: RecordInfoWire;
  /** The provider's clock, in epoch milliseconds; null when it was not told. */
  dateMs: number | null;
}

/** One look at a task upstream. */
export async function fetchRecord<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  taskId: string,
  signal?: AbortSignal,
): Promise<FetchedRecord> {
  const { routes, readRecord: readFields } = context.protocol;
  const address = `${routes['record-info']}?taskId=${encodeURIComponent(taskId)}`;
  const { body, dateMs } = await askUpstream(context, { address, signal });
  const { readRecord, upstreamRefusal } = context.defences;
  try {
    return { record: readRecord(body, taskId, readFields), dateMs };
  } catch (error) {
    throw isAlephError(error) ? upstreamRefusal(error) : error;
  }
}

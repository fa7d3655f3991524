import type { RecordInfoWire } from '../../client/recordInfoSchema.js';
import { recordToTask } from '../../client/recordToTask.js';
import { isAlephError } from '../../core/AlephError.js';
import type { AlephTask } from '../../core/AlephTask.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { askUpstream } from './askUpstream.js';
import type { ProxyContext } from '../ProxyContext.js';

export interface FetchedRecord {
  record: RecordInfoWire;
  /** What the record means by the provider's clock, or by ours when it told no time. */
  task: AlephTask;
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
    const record = readRecord(body, taskId, readFields);
    return { record, task: recordToTask(record, dateMs ?? context.now()) };
  } catch (error) {
    throw isAlephError(error) ? upstreamRefusal(error) : error;
  }
}

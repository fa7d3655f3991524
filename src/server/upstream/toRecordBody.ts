import type { RecordInfoWire } from '../../client/recordInfoSchema.js';
import type { WireTime } from '../../client/readTime.js';

/**
 * The record of a task as a page may have it, in the older form: every field read by the client's own schema and written anew, so that nothing else of the
 * provider's answer comes through and no `callBackUrl` is told. Means the same to `toAlephTask` as the answer it was read from.
 */
export function toRecordBody(record: RecordInfoWire): Readonly<Record<string, unknown>> {
  const { taskId, paramJson, response, successFlag, errorCode, errorMessage, progress } = record;
  return {
    taskId,
    paramJson: paramJson && JSON.stringify(paramJson, (_, value: unknown) => value ?? undefined),
    response: response && { taskId, ...response },
    createTime: wireTime(record.createTime),
    completeTime: wireTime(record.completeTime),
    successFlag,
    errorCode,
    errorMessage,
    ...(progress !== null && { progress }),
  };
}

/** A time without a zone stays one: as epoch milliseconds it would claim to be exact. */
function wireTime(time: WireTime | null): number | string | null {
  if (time === null || time.isZoned) return time?.ms ?? null;
  return new Date(time.ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '');
}

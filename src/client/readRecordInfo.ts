import { AlephError } from '../core/AlephError.js';
import { apiErrorCode } from './apiErrorCode.js';
import { envelopeSchema } from './envelopeSchema.js';
import { recordInfoSchema, type RecordInfoWire } from './recordInfoSchema.js';
import type { WireProtocol } from './WireProtocol.js';

/** Opens the envelope of an answer to a look. Throws an {@link AlephError} when it holds a refusal, no task, or the wrong one. */
export function readRecordInfo(
  envelope: unknown,
  taskId?: string,
  readRecord: WireProtocol['readRecord'] = recordInfoSchema,
): RecordInfoWire {
  const answer = envelopeSchema(envelope);
  const fail = (code: AlephError['code'], message: string, apiCode?: number) =>
    new AlephError(code, message, { taskId, apiCode });

  if (answer?.code == null) throw fail('invalid_response', 'The answer holds no record.');
  if (answer.code !== 200)
    throw fail(apiErrorCode(answer.code, answer), `The API answered code ${answer.code}.`, answer.code);
  if (answer.data === null) throw fail('not_found', 'The API knows no such task.');

  const record = readRecord(answer.data);
  if (!record) throw fail('invalid_response', 'The answer holds no record.');
  if (taskId == null || record.taskId === taskId) return record;
  if (record.taskId) throw fail('invalid_response', 'The record is of another task.');
  return { ...record, taskId };
}

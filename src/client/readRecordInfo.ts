import { AlephError } from '../core/AlephError.js';
import { apiErrorCode } from './apiErrorCode.js';
import { envelopeSchema } from './envelopeSchema.js';
import { recordInfoSchema, type RecordInfoWire } from './recordInfoSchema.js';

/** Opens the envelope of a record-info answer. Throws an {@link AlephError} when it holds a refusal, no task, or the wrong one. */
export function readRecordInfo(envelope: unknown, taskId?: string): RecordInfoWire {
  const answer = envelopeSchema(envelope);
  const fail = (code: AlephError['code'], message: string, apiCode?: number) =>
    new AlephError(code, message, { taskId, apiCode });

  if (answer?.code == null) throw fail('invalid_response', 'The answer is no envelope.');
  if (answer.code !== 200)
    throw fail(apiErrorCode(answer.code), `The API answered code ${answer.code}.`, answer.code);
  if (answer.data === null) throw fail('not_found', 'The API knows no such task.');

  const record = recordInfoSchema(answer.data);
  if (!record) throw fail('invalid_response', 'The answer holds no record.');
  if (taskId === undefined || record.taskId === taskId) return record;
  if (record.taskId) throw fail('invalid_response', 'The record is one of another task.');
  return { ...record, taskId };
}

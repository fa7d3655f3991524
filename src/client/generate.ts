import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephGenerateOptions } from './AlephClient.js';
import type { AlephClientContext } from './AlephClientContext.js';
import { envelopeSchema } from './envelopeSchema.js';
import { generateBody } from './generateBody.js';
import { generatedSchema } from './generatedSchema.js';
import type { AlephAnswer } from './readAnswer.js';
import { request } from './request.js';

/** Submits once. Once the request has left, only a refusal by the provider itself is certain to have cost nothing. */
export async function generate(
  context: AlephClientContext,
  input: AlephGenerateInput,
  { signal, idempotencyKey }: AlephGenerateOptions,
): Promise<{ taskId: string }> {
  const { emit, now, protocol } = context;
  const startedAt = now();
  let isSent: boolean | undefined;
  const onSend = () => {
    isSent = true;
  };
  try {
    const body = generateBody(input, protocol.toBody);
    const keyed = { ...context, idempotencyKey };
    const taskId = await request(keyed, { route: 'generate', body, signal, onSend }, readTaskId);
    emit({ type: 'submit', taskId, code: null, durationMs: now() - startedAt });
    return { taskId };
  } catch (error) {
    const known = isSent && !isRefusal(error) ? outcomeUnknown(error) : error;
    const code = isAlephError(known) ? known.code : null;
    emit({ type: 'submit', taskId: null, code, durationMs: now() - startedAt });
    throw known;
  }
}

function readTaskId({ body, error }: AlephAnswer): string {
  if (error && isRefusal(error)) throw error;
  const taskId = generatedSchema(envelopeSchema(body)?.data)?.taskId;
  if (taskId) return taskId;
  throw error ?? new AlephError('invalid_response', 'The answer holds no task id.');
}

function isRefusal(error: unknown): boolean {
  return isAlephError(error) && error.apiCode !== undefined && error.apiCode !== 200;
}

function outcomeUnknown(cause: unknown): AlephError {
  const httpStatus = isAlephError(cause) ? cause.httpStatus : undefined;
  return new AlephError('outcome_unknown', 'No usable answer came.', {
    httpStatus,
    cause,
  });
}

import { AlephError } from '../core/AlephError.js';
import { answerError } from './answerError.js';
import { envelopeSchema } from './envelopeSchema.js';
import { readJson } from './readJson.js';
import { readHttpDate } from './readHttpDate.js';
import { readRetryAfter } from './readRetryAfter.js';

export interface AlephAnswer {
  httpStatus: number;
  /** Parsed JSON; undefined when the body was something else. */
  body: unknown;
  /** What HTTP status and envelope say against it, not thrown yet. */
  error: AlephError | null;
  /** The `Date` header in epoch milliseconds. */
  dateMs: number | null;
}

/** Reads status, headers and body text together. The error repeats nothing of the body, which may echo a prompt or a key. */
export function readAnswer(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  text: string,
  localNow: number,
  taskId?: string,
): AlephAnswer {
  const body = readJson(text);
  const dateMs = readHttpDate(headers.get('date'));
  const envelope = envelopeSchema(body);
  const apiCode = envelope?.code ?? undefined;
  const code = answerError(status, apiCode ?? null, body !== undefined, envelope);
  const error =
    code &&
    new AlephError(code, `The API answered HTTP ${status}, code ${apiCode ?? 'none'}.`, {
      httpStatus: status,
      apiCode,
      retryAfterMs: readRetryAfter(headers.get('retry-after'), dateMs ?? localNow),
      taskId,
    });
  return { httpStatus: status, body, error, dateMs };
}

import { objectSchema } from '../../client/objectSchema.js';
import { readInteger } from '../../client/readInteger.js';
import { readText } from '../../client/readText.js';
import { readTime } from '../../client/readTime.js';
import { toAlephTask } from '../../client/toAlephTask.js';
import { toTaskAnswer } from '../../client/toTaskAnswer.js';
import { AlephError } from '../../core/AlephError.js';
import { alephErrorCatalogue, type AlephErrorCode } from '../../core/alephErrorCatalogue.js';
import type { TabAnswer } from './TabAnswer.js';

/** As where the network's own `Retry-After` is read. */
const longestPauseMs = 3_600_000;

const errorSchema = objectSchema({
  code: readText,
  httpStatus: readInteger,
  apiCode: readInteger,
  retryAfterMs: (value) =>
    typeof value === 'number' && value > 0 ? Math.min(value, longestPauseMs) : undefined,
});

const answerSchema = objectSchema({
  taskId: readText,
  at: readTime,
  startedAt: readTime,
  answer: (value) => value,
  error: errorSchema,
});

/** An answer as plain data for other tabs. */
export function tabAnswerText({
  taskId,
  at,
  startedAt,
  outcome,
}: TabAnswer): Readonly<Record<string, unknown>> {
  const base = { taskId, at, startedAt };
  if ('task' in outcome) return { ...base, answer: toTaskAnswer(outcome.task) };
  const { code, httpStatus, apiCode, retryAfterMs } = outcome.error;
  return { ...base, error: { code, httpStatus, apiCode, retryAfterMs } };
}

/** Reads what may be anything, by the rules for the network's own answers; null for what is no answer. Nothing in it is later than `now`. */
export function readTabAnswer(data: unknown, now: number): TabAnswer | null {
  const { taskId, at, startedAt, answer, error } = answerSchema(data) ?? {};
  if (!taskId || !at) return null;
  const outcome = error ? readError(error, taskId) : readTask(answer, taskId);
  if (!outcome) return null;
  return {
    ...{ taskId, outcome, at: Math.min(at.ms, now) },
    startedAt: startedAt ? Math.min(startedAt.ms, now) : null,
  };
}

function readError(
  error: NonNullable<ReturnType<typeof errorSchema>>,
  taskId: string,
): TabAnswer['outcome'] | null {
  const { code, httpStatus, apiCode, retryAfterMs } = error;
  if (!Object.hasOwn(alephErrorCatalogue, code)) return null;
  const details = {
    ...{ taskId, retryAfterMs },
    ...{ httpStatus: httpStatus ?? undefined, apiCode: apiCode ?? undefined },
  };
  return { error: new AlephError(code as AlephErrorCode, 'Another tab was told so.', details) };
}

/** With all the time in the world gone by: the tab that looked has judged already whether a missing result may still come. */
function readTask(answer: unknown, taskId: string): TabAnswer['outcome'] | null {
  try {
    return { task: toAlephTask(answer, { taskId, now: Infinity }) };
  } catch {
    return null;
  }
}

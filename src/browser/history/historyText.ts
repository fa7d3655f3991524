import { objectSchema } from '../../client/objectSchema.js';
import { paramsSchema } from '../../client/paramsSchema.js';
import { readText } from '../../client/readText.js';
import { readTime } from '../../client/readTime.js';
import { toAlephTask } from '../../client/toAlephTask.js';
import { toTaskAnswer } from '../../client/toTaskAnswer.js';
import { toTaskParams } from '../../client/toTaskParams.js';
import { isSettled } from '../../core/isSettled.js';
import type { HistoryRecord } from './HistoryRecord.js';

const version = 1;

/** Longer than any entry: a prompt of 2048 characters and a few URLs. What is longer is not even parsed. */
const longestText = 100_000;

const storedSchema = objectSchema({
  version: (value) => value,
  key: readText,
  digest: readText,
  taskId: readText,
  startedAt: readTime,
  isUnknown: (value) => value === true,
  params: paramsSchema,
  uploadCn: (value) => value === true,
  answer: (value) => value,
});

/** What is written for one entry. The end of a task is kept as the answer that told it, and read again as one. */
export function historyText({ task, ...record }: HistoryRecord, persistPrompts: boolean): string {
  const { key, digest, taskId, startedAt, state } = record;
  return JSON.stringify({
    ...{ version, key, digest, taskId, startedAt },
    ...(state === 'outcome_unknown' && { isUnknown: true }),
    ...(persistPrompts && { params: record.params }),
    ...(record.uploadCn && { uploadCn: true }),
    ...(task && { answer: toTaskAnswer(persistPrompts ? task : { ...task, params: null }) }),
  });
}

/** Reads what may be anything: null for what is no entry, `'newer'` for one that a later version of this package wrote. */
export function readHistoryText(text: string, key: string): HistoryRecord | 'newer' | null {
  const stored = text.length <= longestText ? storedSchema(text) : null;
  if (!stored) return null;
  if (typeof stored.version === 'number' && stored.version > version) return 'newer';
  if (stored.version !== version || stored.key !== key || !stored.startedAt) return null;
  const taskId = stored.taskId === '' ? null : stored.taskId;
  const task = taskId === null ? null : readEnd(stored.answer, taskId);
  const waiting = taskId === null ? (stored.isUnknown ? 'outcome_unknown' : 'sending') : 'processing';
  return {
    ...{ key, taskId, task, digest: stored.digest, startedAt: stored.startedAt.ms },
    state: task?.state ?? waiting,
    params: stored.params && toTaskParams(stored.params),
    ...(stored.uploadCn && { uploadCn: true }),
  };
}

/** With all the time in the world gone by: what was stored as ended without a result has no grace left. */
function readEnd(answer: unknown, taskId: string): HistoryRecord['task'] {
  try {
    const task = toAlephTask(answer, { taskId, now: Infinity });
    return isSettled(task) ? task : null;
  } catch {
    return null;
  }
}

import { AlephError, isAlephError } from '../../core/AlephError.js';
import type { AlephSubmission } from '../../core/AlephSubmission.js';
import { inputParams } from '../../core/inputParams.js';
import { knownGenerateFields } from '../../core/knownGenerateFields.js';
import { textDigest } from '../../core/textDigest.js';
import type { AlephHistory, HistorySubmission } from './AlephHistory.js';
import type { HistoryRecord } from './HistoryRecord.js';
import type { HistoryStore } from './createHistoryStore.js';
import { holdLock } from '../holdLock.js';

interface HistorySubmitOptions {
  store: HistoryStore;
  /** Of the names of locks. */
  prefix: string;
  locks: LockManager | null;
  now: () => number;
}

/** A submission that takes longer than this is given up by the client. */
export const longestSendMs = 60_000;

const joinedMs = 10_000;

/** Once per browser: under a lock for equal inputs, and with every step in storage before the next one is taken. */
export function createHistorySubmit({
  store,
  prefix,
  locks,
  now,
}: HistorySubmitOptions): AlephHistory['submit'] {
  type Send = Parameters<AlephHistory['submit']>[1];

  const send = async (record: HistoryRecord, previous: HistoryRecord | undefined, ask: Send) => {
    store.put(record);
    let taskId;
    try {
      ({ taskId } = await ask(record.key));
    } catch (error) {
      const isUnknown = !isAlephError(error) || error.code === 'outcome_unknown';
      if (!store.get(record.key)) throw error;
      if (isUnknown) store.put({ ...record, state: 'outcome_unknown' });
      // A refusal now says nothing about what became of the first attempt.
      else if (previous) store.put(previous);
      else store.remove(record.key);
      throw error;
    }
    // Gone if the history was cleared meanwhile: whoever has signed out leaves nothing behind.
    if (store.get(record.key)) store.put({ ...record, taskId, state: 'processing' });
    return { taskId, deduplicated: false };
  };

  const submit = async (
    { input, idempotencyKey, force, signal }: HistorySubmission,
    digest: string,
    isJoined: (record: HistoryRecord) => boolean,
    ask: Send,
  ): Promise<AlephSubmission> => {
    store.refresh();
    const equal = force ? [] : store.all().filter((record) => record.digest === digest);
    const joined = equal.find(isJoined);
    if (joined?.taskId) return { taskId: joined.taskId, deduplicated: true };
    if (joined)
      throw new AlephError('outcome_unknown', 'The same input was sent just now, and no answer was seen.');
    const previous = equal.find(({ state }) => state === 'outcome_unknown');
    const key = previous?.key ?? idempotencyKey;
    const record: HistoryRecord = {
      ...{ key, digest, taskId: null, state: 'sending', startedAt: now() },
      ...{ params: inputParams(input), task: null },
      ...(input.uploadCn && { uploadCn: true }),
    };
    const own = { locks, name: prefix + key, patienceMs: longestSendMs, signal };
    return holdLock(own, () => send(record, previous, ask));
  };

  return (submission, ask) => {
    const digest = textDigest(JSON.stringify(knownGenerateFields(submission.input)));
    const askedAt = now();
    const underWay = new Set(store.all().flatMap(({ key, state }) => (state === 'sending' ? [key] : [])));
    const isJoined = ({ key, startedAt }: HistoryRecord) =>
      askedAt - startedAt < joinedMs || underWay.has(key);
    const run = () => submit(submission, digest, isJoined, ask);
    const { force, signal } = submission;
    return force ? run() : holdLock({ locks, name: prefix + digest, patienceMs: longestSendMs, signal }, run);
  };
}

import { nextPollDelay } from '../../dist/core/nextPollDelay.js';
import { alephKeys } from '../../dist/query/alephKeys.js';
import { sightingOf } from '../../dist/query/sightingOf.js';

/** @typedef {import('../../src/query/AlephTaskQuery.js').AlephTaskQuery} AlephTaskQuery */
/** What a look sees, and how old the task is then. @typedef {{ ageMs: number, end: 'succeeded' | 'failed' | null }} Look */
/**
 * A way to poll: yields the milliseconds until its next look, is handed what that look sees, and returns when it will not look again.
 *
 * @typedef {(taskId: string) => Generator<number, void, Look>} Poller
 */

/**
 * The hook on the provider's page, in a tab that stays open. It keeps on looking at tasks whose `state` is one of three words, and merges each
 * answer into what it keeps. The API has no field `state`, so the word it began with stays. Each answer sets its interval anew.
 *
 * @type {Poller}
 */
export function* sampleHook(taskId) {
  let task = { taskId, state: 'wait', successFlag: 0, errorMessage: '' };
  while (['wait', 'queueing', 'generating'].includes(task.state)) {
    const { end } = yield 30_000;
    const details = {
      taskId,
      successFlag: Number(end === 'succeeded'),
      errorMessage: end === 'failed' ? 'Refused.' : '',
    };
    task = { ...task, ...details };
  }
}

/** `useQuery({ …, refetchInterval: 5000 })`. @type {Poller} */
export function* plainQuery() {
  yield 0;
  for (;;) yield 5_000;
}

/** Waits half as long again after each look. @type {Poller} */
export function* exponentialBackOff() {
  let waitMs = 2_000;
  while ((yield waitMs).end === null) waitMs = Math.min(waitMs * 1.5, 60_000);
}

/** Looks at given ages. @param {readonly number[]} agesMs @returns {Poller} */
export const schedule = (agesMs) =>
  function* () {
    let lastMs = 0;
    for (const ageMs of agesMs) {
      const { end } = yield ageMs - lastMs;
      if (end !== null) return;
      lastMs = ageMs;
    }
  };

/**
 * The `refetchInterval` of `useAlephTask`, asked with what react-query holds after each look. It begins with the entry that `generate` puts
 * into the cache, so that the first look comes after the interval. Whoever sees a stalled task keeps waiting at once.
 *
 * @type {Poller}
 */
export function* ours(taskId) {
  const startedAt = 1_790_000_000_000;
  const state = {
    ...{ data: { state: 'processing' }, dataUpdatedAt: startedAt, dataUpdateCount: 1 },
    ...{ error: null, errorUpdatedAt: 0, errorUpdateCount: 0, aleph: { startedAt, waitUntilAgeMs: 0 } },
  };
  const entry = { queryKey: alephKeys.task('bench', taskId), observers: [], state };
  const query = /** @type {AlephTaskQuery} */ (/** @type {unknown} */ (entry));
  for (;;) {
    const waitMs = nextPollDelay(sightingOf(query));
    if (waitMs === false && state.data.state !== 'processing') return;
    if (waitMs === false)
      state.aleph.waitUntilAgeMs = state.dataUpdatedAt - startedAt + sightingOf(query).limitMs;
    const { ageMs, end } = yield waitMs || 0;
    state.data = { state: end ?? 'processing' };
    state.dataUpdatedAt = startedAt + ageMs;
    state.dataUpdateCount += 1;
  }
}

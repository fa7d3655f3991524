import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephClientOptions } from '../../src/client/AlephClientOptions.js';
import { caught } from './support/caught.js';
import { envelope, record, taskId } from './support/records.js';
import { hang, hangBody, hangDeaf, json, scriptedFetch, type Step } from './support/scriptedFetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const late =
  (ms: number): Step =>
  () =>
    new Promise((resolve) => {
      setTimeout(resolve, ms, json(envelope(record())));
    });

function begin(step: Step, options: AlephClientOptions = {}, signal?: AbortSignal) {
  const script = scriptedFetch(step);
  const client = createAlephClient({ fetch: script.fetch, ...options });
  const settled = vi.fn();
  const outcome = caught(() => client.getTask(taskId, { signal })).finally(settled);
  outcome.catch(() => undefined);
  return { ...script, settled, outcome };
}

describe.each([
  ['an answer', hang],
  ['an answer, deaf to its signal', hangDeaf],
  ['a body', hangBody],
])('waiting for %s', (_, step) => {
  test('ends after 30 s with timeout, and the request is aborted', async () => {
    const { calls, settled, outcome } = begin(step);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toMatchObject({ code: 'timeout', isRetryable: true, taskId });
    expect(calls[0]?.init.signal?.aborted).toBe(true);
  });

  test('ends at once when the caller aborts', async () => {
    const controller = new AbortController();
    const { calls, outcome } = begin(step, {}, controller.signal);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error('the caller’s reason'));
    expect(await outcome).toMatchObject({ code: 'aborted', isRetryable: false, taskId });
    expect(calls[0]?.init.signal?.aborted).toBe(true);
  });
});

test.each([
  [1_000, 1_000],
  [0, 30_000],
  [-1, 30_000],
  [NaN, 30_000],
  [2 ** 40, 2 ** 31 - 1],
  [Infinity, 2 ** 31 - 1],
])('timeoutMs %d is a limit of %d ms', async (timeoutMs, limitMs) => {
  const { settled, outcome } = begin(hang, { timeoutMs });
  await vi.advanceTimersByTimeAsync(limitMs - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect((await outcome).code).toBe('timeout');
});

test('an aborted signal causes no request and no timer', async () => {
  const { calls, outcome } = begin(hang, {}, AbortSignal.abort());
  expect((await outcome).code).toBe('aborted');
  expect(calls).toHaveLength(0);
});

test('the time in which the app looks for its key counts, and what was given up is not sent later', async () => {
  let give: (key: string) => void = () => undefined;
  const apiKey = () => new Promise<string>((resolve) => (give = resolve));
  const { calls, outcome } = begin(hang, { apiKey });
  await vi.advanceTimersByTimeAsync(30_000);
  expect((await outcome).code).toBe('timeout');
  give('test-key');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls).toHaveLength(0);
});

test('an answer in time clears the timer and leaves the signal alone', async () => {
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, 'addEventListener');
  const remove = vi.spyOn(signal, 'removeEventListener');
  const { fetch, calls } = scriptedFetch(late(29_999));
  const task = createAlephClient({ fetch }).getTask(taskId, { signal });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(await task).toMatchObject({ state: 'processing' });
  expect(vi.getTimerCount()).toBe(0);
  expect(remove.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    add.mock.calls.map(([type, listener]) => [type, listener]),
  );
  expect(calls[0]?.init.signal?.aborted).toBe(false);
});

test('a deaf request that fails after its timeout goes unheard', async () => {
  const failLate: Step = () =>
    new Promise((_, reject) => {
      setTimeout(reject, 60_000, new TypeError('fetch failed'));
    });
  const { outcome } = begin(failLate);
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await outcome).code).toBe('timeout');
});

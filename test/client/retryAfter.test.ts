import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { readRetryAfter } from '../../src/client/readRetryAfter.js';
import { caught } from './support/caught.js';
import { envelope, record } from './support/records.js';
import { json, scriptedFetch, type Step } from './support/scriptedFetch.js';

const now = Date.UTC(2026, 7, 20, 12);
const httpDate = (ms: number) => new Date(ms).toUTCString();

test.each([
  ['30', 30_000],
  [' 30 ', 30_000],
  ['1.5', 1_500],
  ['0', 0],
  ['3600', 3_600_000],
  ['3601', 3_600_000],
  ['9'.repeat(400), 3_600_000],
  [httpDate(now + 45_000), 45_000],
  [httpDate(now - 45_000), 0],
  [httpDate(now + 7 * 24 * 3_600_000), 3_600_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
  [null, undefined],
  ['', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['5 apples', undefined],
  ['1e9', undefined],
  ['Infinity', undefined],
  ['2026-08-20T12:01:00Z', undefined],
  ['Not a date GMT', undefined],
])('Retry-After: %s', (value, expected) => {
  expect(readRetryAfter(value, now)).toBe(expected);
});

/** A client on a clock that the test sets. */
function paused(...steps: Step[]) {
  const clock = { now };
  const { fetch, calls } = scriptedFetch(...steps, json(envelope(record({ taskId: undefined }))));
  return { clock, calls, client: createAlephClient({ fetch, now: () => clock.now }) };
}
const limited = (retryAfter: string, init: { status?: number; headers?: Record<string, string> } = {}) =>
  json({ code: init.status ?? 429 }, { ...init, headers: { 'Retry-After': retryAfter, ...init.headers } });

describe('a pause', () => {
  test('keeps every task of the client waiting, without a request, until it is over', async () => {
    const { client, clock, calls } = paused(limited('30'));
    expect(await caught(() => client.getTask('a'))).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 30_000,
    });
    clock.now += 10_000;
    for (const id of ['a', 'b'])
      expect(await caught(() => client.getTask(id))).toMatchObject({
        code: 'rate_limited',
        retryAfterMs: 20_000,
        taskId: id,
        isRetryable: true,
      });
    clock.now += 19_999;
    expect(await caught(() => client.getTask('a'))).toMatchObject({ retryAfterMs: 1 });
    expect(calls).toHaveLength(1);
    clock.now += 1;
    await expect(client.getTask('a')).resolves.toMatchObject({ state: 'processing' });
    expect(calls).toHaveLength(2);
  });

  test('carries the code that caused it', async () => {
    const { client } = paused(limited('30', { status: 503 }));
    await caught(() => client.getTask('a'));
    expect(await caught(() => client.getTask('a'))).toMatchObject({ code: 'server', retryAfterMs: 30_000 });
  });

  test('may come as a date, measured against the Date header when there is one', async () => {
    const serverNow = now + 8 * 60_000;
    const { client } = paused(
      limited(httpDate(serverNow + 20_000), { headers: { Date: httpDate(serverNow) } }),
    );
    expect(await caught(() => client.getTask('a'))).toMatchObject({ retryAfterMs: 20_000 });
  });

  test('as a date without Date header is measured against this clock', async () => {
    const { client } = paused(limited(httpDate(now + 20_000)));
    expect(await caught(() => client.getTask('a'))).toMatchObject({ retryAfterMs: 20_000 });
  });

  test('lasts an hour at most, and not longer when the clock is set back', async () => {
    const { client, clock, calls } = paused(limited('999999999'));
    expect(await caught(() => client.getTask('a'))).toMatchObject({ retryAfterMs: 3_600_000 });
    clock.now -= 60_000;
    await client.getTask('a');
    expect(calls).toHaveLength(2);
  });

  test('is not made by an answer that no waiting can mend', async () => {
    const { client, calls } = paused(limited('30', { status: 401 }));
    expect(await caught(() => client.getTask('a'))).toMatchObject({
      code: 'unauthorized',
      retryAfterMs: 30_000,
    });
    await client.getTask('a');
    expect(calls).toHaveLength(2);
  });

  test('is this client’s own', async () => {
    const { client } = paused(limited('30'));
    await caught(() => client.getTask('a'));
    await expect(paused().client.getTask('a')).resolves.toMatchObject({ state: 'processing' });
  });

  test('does not keep an aborted caller from hearing that it aborted', async () => {
    const { client } = paused(limited('30'));
    await caught(() => client.getTask('a'));
    const error = await caught(() => client.getTask('a', { signal: AbortSignal.abort() }));
    expect(error.code).toBe('aborted');
  });

  test('does not hold up a submission', async () => {
    const { client, calls } = paused(limited('30'), json({ code: 200, data: { taskId: 'new' } }));
    await caught(() => client.getTask('a'));
    await client.generate({ prompt: 'p', videoUrl: 'https://media.example.com/in.mp4' });
    expect(calls).toHaveLength(2);
  });
});

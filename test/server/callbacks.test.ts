import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlephProxyOptions } from '../../src/server/AlephProxyOptions.js';
import { readCallbackIds } from '../../src/server/guards/readCallbackIds.js';
import { verifyCallbackSignature } from '../../src/server/guards/verifyCallbackSignature.js';
import { createProxyWorld, input } from './support/createProxyWorld.js';

const hmacKey = 'test-webhook-hmac-key';
const callBackUrl = 'https://app.example/api/aleph/callback';

describe('the signature', () => {
  test.each([
    ['7bf0274cd0c4581e1583cf46efae930a', 1_787_093_516, 'LTf++XeFrNBkp8z85TkqUPh2/DfD7CBY8hjSNf0gggA='],
    ['ee603959-debb-48d1-98c4-a6d1c717eba6', 1_769_670_760, 'di51lADc1aT4Ld9sRs1Echh/g8QSMjJbgd+lH6ul2kc='],
  ])('of %s is the known one', async (taskId, timestamp, signature) => {
    const headers = new Headers({
      'x-webhook-timestamp': String(timestamp),
      'x-webhook-signature': signature,
    });
    const isFresh = (offsetMs: number) =>
      verifyCallbackSignature(headers, taskId, hmacKey, timestamp * 1_000 + offsetMs);
    expect(await isFresh(0)).toBe(true);
    expect(await isFresh(299_000)).toBe(true);
    expect(await isFresh(301_000)).toBe(false);
    expect(await verifyCallbackSignature(headers, `${taskId}x`, hmacKey, timestamp * 1_000)).toBe(false);
  });
});

test.each([
  [{ taskId: 'a' }, ['a']],
  [{ data: { task_id: 'a' } }, ['a']],
  [{ data: { taskId: 'a' } }, ['a']],
  [{ taskId: 'a', data: { task_id: 'a', taskId: 'a' } }, ['a']],
  [{ taskId: 'a', data: { task_id: 'b' } }, ['a', 'b']],
  [{ taskId: 7, data: null }, []],
])('ids of %o', (body, ids) => {
  expect(readCallbackIds(body)).toEqual(ids);
});

describe('a callback of the emulator', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_790_000_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function run(
    scenario: 'success' | 'moderation',
    onTaskSettled: (...args: unknown[]) => unknown,
    options: Partial<AlephProxyOptions<string>> = {},
  ) {
    const delivered: number[] = [];
    let settled = 0;
    const world = createProxyWorld({
      callBackUrl,
      callbacks: { hmacKey },
      onTaskSettled: (...args) => {
        settled += 1;
        return onTaskSettled(...args);
      },
      now: () => Date.now(),
      ...options,
      emulated: {
        scenario,
        now: () => Date.now(),
        webhookHmacKey: hmacKey,
        callbackFetch: async (url, init) => {
          // The emulator's life is ahead of the clock by what it was advanced.
          vi.setSystemTime(Number(new Headers(init?.headers).get('x-webhook-timestamp')) * 1_000);
          const response = await world.proxy.handler(new Request(url, init));
          delivered.push(response.status);
          return response;
        },
      },
    });
    const { taskId } = await world.client.generate(input);
    await world.emulator.advance(20 * 60_000);
    await vi.advanceTimersByTimeAsync(10);
    // Digests are made on another thread, which no fake clock moves.
    while (settled === 0) await new Promise((resolve) => setImmediate(resolve));
    return { ...world, taskId, delivered };
  }

  test.each(['success', 'moderation'] as const)('%s: is looked up and told once', async (scenario) => {
    const onTaskSettled = vi.fn();
    const { taskId, delivered, client } = await run(scenario, onTaskSettled);
    expect(delivered).toEqual([200]);
    // The page's own look finds the same end, which is no news.
    await client.getTask(taskId);
    expect(onTaskSettled).toHaveBeenCalledTimes(1);
    const state = scenario === 'success' ? 'succeeded' : 'failed';
    expect(onTaskSettled).toHaveBeenCalledWith(expect.objectContaining({ taskId, state }), {
      idempotencyKey: `${taskId}:${state}`,
    });
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('`after` was called outside a request scope.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('The isolate is gone.'))],
  ])('is answered and looked up though waitUntil %s', async (_, waitUntil) => {
    const onTaskSettled = vi.fn();
    const { delivered, events } = await run('success', onTaskSettled, { waitUntil });
    expect(delivered).toEqual([200]);
    expect(onTaskSettled).toHaveBeenCalledTimes(1);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'request', route: 'callback', httpStatus: 200 }),
    );
  });

  test.each([
    ['the provider is out of reach', () => new Response('<html>', { status: 502 })],
    ['the record lags behind', () => Response.json({ code: 200, data: { successFlag: 0 } })],
  ])('is looked up again while %s: an answered callback does not come again', async (_, early) => {
    const onTaskSettled = vi.fn();
    let looks = 0;
    const fetch: typeof globalThis.fetch = (url) => {
      if (!(url as string).includes('record-info'))
        return Promise.resolve(Response.json({ code: 200, data: { taskId: 'a' } }));
      looks += 1;
      const late = Response.json({ code: 200, data: { taskId: 'a', successFlag: 3 } });
      return Promise.resolve(looks < 3 ? early() : late);
    };
    const secret = 'a-long-and-random-secret';
    const { ask, client } = createProxyWorld({ fetch, onTaskSettled, callbacks: { secret }, now: Date.now });
    await client.generate(input);
    const call = () =>
      ask(`/callback/${secret}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ taskId: 'a' }),
      });
    expect((await call()).status).toBe(200);
    // Digests are made on another thread, which no fake clock moves.
    for (let turn = 0; turn < 10_000 && onTaskSettled.mock.calls.length === 0; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(onTaskSettled).toHaveBeenCalledTimes(1);
    expect(looks).toBe(3);
  });

  test('is told again until the app takes it', async () => {
    const onTaskSettled = vi.fn(() => {
      if (onTaskSettled.mock.calls.length < 3) throw new Error('disk full');
    });
    const { events } = await run('success', onTaskSettled);
    expect(onTaskSettled).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(onTaskSettled).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(onTaskSettled).toHaveBeenCalledTimes(3);
    expect(events.map(({ type }) => type)).toContain('callback');
  });

  test('six failures are told, and the next look tries anew', async () => {
    const reason = new Error('disk full');
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const onTaskSettled = vi.fn(() => Promise.reject(reason));
    const { events, client, taskId } = await run('success', onTaskSettled);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(onTaskSettled).toHaveBeenCalledTimes(6);
    expect(events).toContainEqual({ type: 'settled_undelivered', taskId });
    expect(log.mock.calls).toEqual([[expect.stringContaining(taskId), reason]]);
    await client.getTask(taskId);
    expect(onTaskSettled).toHaveBeenCalledTimes(7);
    expect(events.filter(({ type }) => type === 'settled')).toHaveLength(1);
  });
});

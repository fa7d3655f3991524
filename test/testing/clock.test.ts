import { afterEach, describe, expect, test, vi } from 'vitest';
import { isAlephError } from '../../src/core/AlephError.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { base, createWorld, minute, parse, startedAt, validInput } from './support/createWorld.js';

afterEach(() => {
  vi.useRealTimers();
});

const fiveMinutes: AlephEmulatorOptions = {
  plan: () => ({ scenario: 'success', durationMs: 5 * minute }),
};

test('fake timers move the emulator, made before or after them', async () => {
  const emulator = createAlephEmulator(fiveMinutes);
  vi.useFakeTimers({ now: Date.now() });
  const post = { method: 'POST', body: JSON.stringify(validInput) };
  const { data } = parse(await (await emulator.fetch(`${base}/generate`, post)).text());
  const flag = async () => {
    const response = await emulator.fetch(`${base}/record-info?taskId=${String(data?.['taskId'])}`);
    return parse(await response.text()).data?.['successFlag'];
  };
  await vi.advanceTimersByTimeAsync(5 * minute - 1);
  expect(await flag()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await flag()).toBe(1);
});

test('at speed 20 five minutes pass in 15 s, and the wire says 15 s', async () => {
  let now = startedAt;
  const { create, look } = createWorld({ ...fiveMinutes, speed: 20, now: () => now });
  now += 60_000;
  const taskId = await create();
  now += 14_999;
  expect(parse((await look(taskId)).text).data).toMatchObject({
    successFlag: 0,
    createTime: startedAt + 60_000,
  });
  now += 1;
  const { headers, text } = await look(taskId);
  expect(parse(text).data).toMatchObject({ successFlag: 1, completeTime: startedAt + 75_000 });
  expect(Date.parse(headers.get('date') ?? '')).toBe(startedAt + 75_000);
});

test('advance counts task life, whatever the speed', async () => {
  const { create, look, emulator } = createWorld({ ...fiveMinutes, speed: 20 });
  const taskId = await create();
  await emulator.advance(5 * minute - 1);
  expect(parse((await look(taskId)).text).data?.['successFlag']).toBe(0);
  await emulator.advance(1);
  expect(parse((await look(taskId)).text).data?.['successFlag']).toBe(1);
});

test('reset forgets tasks, requests, limits and advances, and the same tasks come again', async () => {
  const { create, look, emulator } = createWorld(fiveMinutes);
  const { requests } = emulator;
  const first = await create();
  for (let made = 0; made < 19; made += 1) await create();
  await emulator.advance(1_000);
  emulator.reset();
  expect(emulator.requests).toBe(requests);
  expect(requests).toEqual([]);
  expect(parse((await look(first)).text).data).toBeNull();
  expect(requests).toMatchObject([{ at: startedAt, taskId: first }]);
  expect(await create()).toBe(first);
});

describe('latency', () => {
  test('none by default: an answer needs no timer', async () => {
    vi.useFakeTimers();
    expect((await createWorld().look('x')).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an answer takes latencyMs', async () => {
    vi.useFakeTimers();
    const answered = vi.fn();
    const looking = createWorld({ latencyMs: 300 }).look('x').then(answered);
    await vi.advanceTimersByTimeAsync(299);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await looking;
    expect(answered).toHaveBeenCalledOnce();
  });
});

describe('abort', () => {
  const abortError = { name: 'AbortError' };

  test('a signal that is aborted already stops the request before it is seen', async () => {
    const { emulator } = createWorld();
    const fetching = emulator.fetch(`${base}/record-info?taskId=x`, { signal: AbortSignal.abort() });
    await expect(fetching).rejects.toMatchObject(abortError);
    await expect(fetching).rejects.toBeInstanceOf(DOMException);
    expect(emulator.requests).toEqual([]);
  });

  test.each([
    ['init', (url: string, signal: AbortSignal) => ({ input: url, init: { signal } })],
    ['a Request', (url: string, signal: AbortSignal) => ({ input: new Request(url, { signal }), init: {} })],
  ])('during the latency, by the signal of %s', async (_, call) => {
    vi.useFakeTimers();
    const { emulator } = createWorld({ latencyMs: 1_000 });
    const controller = new AbortController();
    const { input, init } = call(`${base}/record-info?taskId=x`, controller.signal);
    const fetching = emulator.fetch(input, init);
    const failing = expect(fetching).rejects.toMatchObject(abortError);
    await vi.advanceTimersByTimeAsync(500);
    controller.abort();
    await failing;
    expect(vi.getTimerCount()).toBe(0);
    expect(emulator.requests).toHaveLength(1);
  });

  test('a task is made even when its maker hangs up', async () => {
    vi.useFakeTimers();
    const { emulator } = createWorld({ latencyMs: 1_000 });
    const controller = new AbortController();
    const fetching = emulator.fetch(`${base}/generate`, {
      method: 'POST',
      body: JSON.stringify(validInput),
      signal: controller.signal,
    });
    const failing = expect(fetching).rejects.toMatchObject(abortError);
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    await failing;
    expect(emulator.requests).toMatchObject([{ code: 200, taskId: expect.any(String) as string }]);
  });

  test('a reason of one’s own arrives as it is', async () => {
    const reason = new Error('enough');
    const { emulator } = createWorld();
    await expect(emulator.fetch(base, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('a look of flaky_network that hangs ends with the signal', async () => {
    vi.useFakeTimers();
    const { create, emulator } = createWorld({ scenario: 'flaky_network' });
    const taskId = await create();
    let hung = 0;
    for (let count = 0; count < 60 && hung === 0; count += 1) {
      const controller = new AbortController();
      const settled = vi.fn();
      const fetching = emulator
        .fetch(`${base}/record-info?taskId=${taskId}`, { signal: controller.signal })
        .then(settled, settled);
      await vi.advanceTimersByTimeAsync(39_000);
      if (settled.mock.calls.length === 0) hung += 1;
      controller.abort();
      await fetching;
    }
    expect(hung).toBe(1);
  });
});

test.each([
  ['speed', () => createAlephEmulator({ speed: 0 })],
  ['speed', () => createAlephEmulator({ speed: NaN })],
  ['scenario', () => createAlephEmulator({ scenario: 'sucess' as 'success' })],
  ['mediaBaseUrl', () => createAlephEmulator({ mediaBaseUrl: '/media' })],
])('%s that makes no sense is named', (name, create) => {
  let thrown: unknown;
  try {
    create();
  } catch (error) {
    thrown = error;
  }
  expect(isAlephError(thrown) && [thrown.code, thrown.message.includes(name)]).toEqual([
    'configuration',
    true,
  ]);
});

test.each([-1, NaN, Infinity])('advance(%s) is refused', async (ms) => {
  await expect(createWorld().emulator.advance(ms)).rejects.toMatchObject({ code: 'configuration' });
});

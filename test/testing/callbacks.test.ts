import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { signAlephCallback } from '../../src/testing/signAlephCallback.js';
import { createWorld, minute, startedAt, validInput } from './support/createWorld.js';

afterEach(() => {
  vi.useRealTimers();
});

const callBackUrl = 'https://app.example.com/hook';
const withCallback = { ...validInput, callBackUrl };

interface Call {
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** A receiver that answers with these statuses in turn, then 200; 0 breaks the connection. */
function createReceiver(...statuses: number[]) {
  const calls: Call[] = [];
  const callbackFetch: typeof fetch = (input, init) => {
    calls.push({
      url: input as string,
      headers: init?.headers as Record<string, string>,
      body: JSON.parse(init?.body as string) as unknown,
    });
    const status = statuses.shift() ?? 200;
    return status === 0
      ? Promise.reject(new TypeError('down'))
      : Promise.resolve(new Response('', { status }));
  };
  return { calls, callbackFetch };
}

const ended = (scenario: 'success' | 'moderation' | 'success_without_url') =>
  ({ plan: () => ({ scenario, durationMs: 5 * minute }) }) satisfies AlephEmulatorOptions;

test.each([
  ['7bf0274cd0c4581e1583cf46efae930a', '1787093516', 'LTf++XeFrNBkp8z85TkqUPh2/DfD7CBY8hjSNf0gggA='],
  ['ee603959-debb-48d1-98c4-a6d1c717eba6', '1769670760', 'di51lADc1aT4Ld9sRs1Echh/g8QSMjJbgd+lH6ul2kc='],
])('the signature of %s', async (taskId, timestamp, signature) => {
  expect(await signAlephCallback('test-webhook-hmac-key', taskId, timestamp)).toBe(signature);
});

test('leaves when the task ends, once, signed with the time of its leaving', async () => {
  const { calls, callbackFetch } = createReceiver();
  const { create, emulator } = createWorld({ ...ended('success'), callbackFetch, webhookHmacKey: 'key' });
  const taskId = await create(withCallback);
  await emulator.advance(5 * minute - 1);
  expect(calls).toEqual([]);
  await emulator.advance(10 * minute);
  await emulator.advance(10 * minute);
  const timestamp = String((startedAt + 5 * minute) / 1_000);
  expect(calls).toEqual([
    {
      url: callBackUrl,
      headers: {
        'Content-Type': 'application/json',
        'X-Webhook-Timestamp': timestamp,
        'X-Webhook-Signature': await signAlephCallback('key', taskId, timestamp),
      },
      body: {
        code: 200,
        msg: 'success',
        data: {
          task_id: taskId,
          video_url: 'https://media.example.com/result.mp4',
          image_url: 'https://media.example.com/thumbnail.jpg',
        },
      },
    },
  ]);
});

test('unsigned without webhookHmacKey, and none without callBackUrl', async () => {
  const { calls, callbackFetch } = createReceiver();
  const { create, emulator } = createWorld({ ...ended('success'), callbackFetch });
  await create(withCallback);
  await create(validInput);
  await emulator.advance(5 * minute);
  expect(calls.map(({ headers }) => Object.keys(headers))).toEqual([['Content-Type']]);
});

async function bodies(scenario: 'success' | 'moderation' | 'success_without_url') {
  const { calls, callbackFetch } = createReceiver();
  const { create, emulator } = createWorld({ ...ended(scenario), callbackFetch });
  const ids = [await create(withCallback), await create(withCallback), await create(withCallback)];
  await emulator.advance(5 * minute);
  return { ids, sent: calls.map(({ body }) => body) };
}

test('three forms of success', async () => {
  const { ids, sent } = await bodies('success');
  const [video, image] = ['https://media.example.com/result.mp4', 'https://media.example.com/thumbnail.jpg'];
  const head = { code: 200, msg: 'success' };
  expect(sent).toEqual([
    { ...head, data: { task_id: ids[0], video_url: video, image_url: image } },
    { ...head, taskId: ids[1], data: { result_video_url: video, result_image_url: image } },
    { ...head, data: { taskId: ids[2], resultVideoUrl: video, resultImageUrl: image } },
  ]);
});

test('three forms of failure', async () => {
  const { ids, sent } = await bodies('moderation');
  const head = {
    code: 400,
    msg: 'Your prompt was caught by our AI moderator. Please adjust it and try again!',
  };
  expect(sent).toEqual([
    { ...head, data: { task_id: ids[0], video_url: '', image_url: '' } },
    { ...head, taskId: ids[1], data: null },
    { ...head, data: { taskId: ids[2], resultVideoUrl: '', resultImageUrl: '' } },
  ]);
});

describe('delivery', () => {
  test.each([
    [[], 1],
    [[500], 2],
    [[0, 404], 3],
    [[204, 301, 500, 500], 3],
  ])('answers %j make %i calls', async (statuses, count) => {
    const { calls, callbackFetch } = createReceiver(...statuses);
    const { create, emulator } = createWorld({ ...ended('success'), callbackFetch });
    await create(withCallback);
    await emulator.advance(5 * minute);
    expect(calls).toHaveLength(count);
  });

  test('a receiver that takes 15 s has not answered', async () => {
    vi.useFakeTimers();
    const reasons: string[] = [];
    const callbackFetch: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reasons.push('cut off');
          reject(new Error('cut off'));
        });
      });
    const { create, emulator } = createWorld({ ...ended('success'), callbackFetch });
    await create(withCallback);
    const advancing = emulator.advance(5 * minute);
    await vi.advanceTimersByTimeAsync(45_000);
    await advancing;
    expect(reasons).toHaveLength(3);
  });

  test('by itself, when real time gets there, at the speed of the emulator', async () => {
    vi.useFakeTimers({ now: startedAt });
    const { calls, callbackFetch } = createReceiver();
    const { create } = createWorld({
      ...ended('success'),
      callbackFetch,
      speed: 20,
      now: () => Date.now(),
    });
    await create(withCallback);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(calls).toHaveLength(1);
  });

  test('not again by itself after time was advanced over it', async () => {
    vi.useFakeTimers({ now: startedAt });
    const { calls, callbackFetch } = createReceiver();
    const { create, emulator } = createWorld({ ...ended('success'), callbackFetch, now: () => Date.now() });
    await create(withCallback);
    await emulator.advance(5 * minute);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(calls).toHaveLength(1);
  });

  test('in the order of their ends, and a reset calls them off', async () => {
    const { calls, callbackFetch } = createReceiver();
    const { create, emulator } = createWorld({
      callbackFetch,
      plan: (_, index) => ({ scenario: 'success', durationMs: (5 - index) * minute }),
    });
    const ids = [await create(withCallback), await create(withCallback), await create(withCallback)];
    await emulator.advance(4 * minute);
    expect(JSON.stringify(calls)).toMatch(new RegExp(`${ids[2] ?? '-'}.*${ids[1] ?? '-'}`));
    expect(calls).toHaveLength(2);
    emulator.reset();
    await emulator.advance(60 * minute);
    expect(calls).toHaveLength(2);
  });

  test('no callback for tasks that never end or never were', async () => {
    const { calls, callbackFetch } = createReceiver();
    for (const scenario of ['never_ends', 'unknown_task'] as const) {
      const { create, emulator } = createWorld({ scenario, callbackFetch });
      await create(withCallback);
      await emulator.advance(24 * 60 * minute);
    }
    expect(calls).toEqual([]);
  });
});

import { expect, vi } from 'vitest';
import { signAlephCallback } from '../../../src/testing/signAlephCallback.js';
import { json } from '../support/startUpstream.js';
import { input, post, type Attack, type AttackedProxy } from './Attack.js';

const hmacKey = 'test-webhook-hmac-key';
const secret = 'a-long-and-random-secret';
const now = 1_787_093_516_000;
/** Believes the first id of a body. */
const trusting = {
  guardCallback: ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    Promise.resolve(String(body['taskId'] ?? (body['data'] as { task_id?: unknown } | null)?.task_id)),
};
const signed = { now: () => now, callbacks: { hmacKey, isKnown: () => true } };
const secretive = { now: () => now, callbacks: { secret, isKnown: () => true } };
/** A page's headers are no part of a callback. */
const bare = { cookie: '', 'sec-fetch-site': '' };

async function signature(taskId: string, atMs = now, key = hmacKey) {
  const timestamp = String(Math.floor(atMs / 1_000));
  return {
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': await signAlephCallback(key, taskId, timestamp),
  };
}

/** Until something was counted, or ought to have been, and nothing more comes. */
async function comesToRest(count: () => number) {
  await vi.waitFor(() => {
    expect(count()).toBeGreaterThan(0);
  });
  await vi.waitFor(async () => {
    const before = count();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(count()).toBe(before);
  });
}

/** Sends a callback; whether nobody looked at a task because of it. */
async function isIgnored(
  { send, upstream }: AttackedProxy,
  body: unknown,
  headers: Record<string, string> = {},
  path = '/api/aleph/callback',
) {
  const { status } = await send(path, post(body, { ...bare, ...headers }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  return status >= 400 && upstream.requests.length === 0;
}

const body = { taskId: 'own-1', code: 200, data: null };

export const callbacks: Readonly<Record<string, readonly Attack[]>> = {
  'forged signatures': [
    { name: 'none', without: trusting, options: signed, isSafe: (proxy) => isIgnored(proxy, body) },
    {
      name: 'of another key',
      without: trusting,
      options: signed,
      isSafe: async (proxy) => isIgnored(proxy, body, await signature('own-1', now, 'another-key')),
    },
    {
      name: 'of another task',
      without: trusting,
      options: signed,
      isSafe: async (proxy) => isIgnored(proxy, body, await signature('own-2')),
    },
    {
      name: 'cut short',
      without: trusting,
      options: signed,
      isSafe: async (proxy) => {
        const headers = await signature('own-1');
        return isIgnored(proxy, body, {
          ...headers,
          'x-webhook-signature': headers['x-webhook-signature'].slice(0, 8),
        });
      },
    },
  ],
  'stale signatures': [-301, 301, 86_400 * 365].map((seconds) => ({
    name: `${String(seconds)} s off`,
    without: trusting,
    options: signed,
    isSafe: async (proxy) => isIgnored(proxy, body, await signature('own-1', now + seconds * 1_000)),
  })),
  'replayed callbacks': [2, 10, 100].map((times) => ({
    name: `${String(times)} times`,
    without: {},
    // A clock that runs: each repeat finds the last look long gone.
    withoutOptions: {
      now: (() => {
        let time = now;
        return () => (time += 6_000);
      })(),
      callbacks: { secret, isKnown: () => true },
    },
    options: secretive,
    isSafe: async ({ send, upstream }) => {
      for (let index = 0; index < times; index += 1)
        await send(`/api/aleph/callback/${secret}`, post(body, bare));
      await comesToRest(() => upstream.requests.length);
      return upstream.requests.length === 1;
    },
  })),
  'confused ids': (
    [
      ['taskId', { taskId: 'own-1', data: { task_id: 'foreign-1' } }],
      ['data.task_id', { data: { task_id: 'own-1', taskId: 'foreign-1' } }],
      ['all three', { taskId: 'own-1', data: { task_id: 'own-1', taskId: 'foreign-1' } }],
    ] as const
  ).map(([name, confused]) => ({
    name: `signed for ${name}, naming another beside it`,
    without: trusting,
    options: signed,
    isSafe: async (proxy) => isIgnored(proxy, confused, await signature('own-1')),
  })),
  'wrong secrets in the address': ['', '/wrong', `/${secret}x`, `/${secret}/x`].map((path) => ({
    name: path === '' ? 'none' : path,
    without: { ...trusting, guardPath: () => 'callback' as const },
    options: secretive,
    isSafe: (proxy) => isIgnored(proxy, body, {}, `/api/aleph/callback${path}`),
  })),
  'callbacks that lie': [
    {
      name: 'about a task of nobody’s',
      without: {},
      withoutOptions: secretive,
      options: { now: () => now, callbacks: { secret } },
      isSafe: (proxy) => isIgnored(proxy, body, {}, `/api/aleph/callback/${secret}`),
    },
    {
      name: 'where none are wanted',
      without: {},
      withoutOptions: secretive,
      isSafe: (proxy) => isIgnored(proxy, body, {}, `/api/aleph/callback/${secret}`),
    },
    ...['https://evil.example/a.mp4', 'javascript:alert(1)'].map((url) => ({
      name: `about the result: ${url}`,
      without: {
        readRecord: () =>
          ({
            ...{ successFlag: 1, createTime: null, completeTime: null },
            response: { resultVideoUrl: url, resultImageUrl: null },
          }) as never,
      },
      options: secretive,
      isSafe: async ({ send, upstream, settled }: AttackedProxy) => {
        upstream.answer = (_, response) => {
          json(response, { code: 200, msg: 'success', data: { taskId: 'own-1', successFlag: 0 } });
        };
        const lie = { ...body, data: { ...input, video_url: url } };
        await send(`/api/aleph/callback/${secret}`, post(lie, bare));
        await comesToRest(() => upstream.requests.length + settled.length);
        return settled.length === 0;
      },
    })),
  ],
};

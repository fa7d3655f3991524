import { describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { isAlephError } from '../../src/core/AlephError.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { createProxyWorld, input } from './support/createProxyWorld.js';

const codeOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return isAlephError(error) ? error.code : error;
};
const answering = (body: unknown, init?: ResponseInit) => () => Promise.resolve(Response.json(body, init));

describe('a page behind the proxy', () => {
  test('creates a task and follows it to the video', async () => {
    const { client, emulator } = createProxyWorld({ emulated: { scenario: 'success' } });
    const { taskId } = await client.generate({ ...input, aspectRatio: '9:16', seed: 7 });
    expect((await client.getTask(taskId)).state).toBe('processing');
    await emulator.advance(15 * 60_000);
    expect(await client.getTask(taskId)).toMatchObject({
      state: 'succeeded',
      videoUrl: expect.stringMatching(/^https:/) as string,
      params: { prompt: input.prompt, aspectRatio: '9:16', seed: 7 },
    });
  });

  test('learns the words of a failure, and that an unknown id is unknown', async () => {
    const { client, emulator } = createProxyWorld({ emulated: { scenario: 'moderation' } });
    const { taskId } = await client.generate(input);
    await emulator.advance(15 * 60_000);
    expect(await client.getTask(taskId)).toMatchObject({
      state: 'failed',
      failure: { reason: 'content_policy', message: expect.stringMatching(/moderator/) as string },
    });
    expect(await codeOf(client.getTask('nobody'))).toBe('not_found');
  });

  test.each([
    ['a wrong key', { code: 401, msg: 'no' }, 'configuration'],
    ["the key's cap", { code: 433, msg: 'no' }, 'configuration'],
    ['no credits', { code: 402, msg: 'no' }, 'insufficient_credits'],
    ['moderation', { code: 400, msg: 'no' }, 'invalid_request'],
    ['the rate limit', { code: 429, msg: 'no' }, 'rate_limited'],
    ['maintenance', { code: 455, msg: 'no' }, 'maintenance'],
    ['an error that the provider named', { code: 500, msg: 'no' }, 'server'],
    ['an answer without a code', { msg: 'no' }, 'outcome_unknown'],
    ['an answer without an id', { code: 200, msg: 'success', data: {} }, 'outcome_unknown'],
  ])('on submitting hears of %s', async (_, body, code) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { client } = createProxyWorld({ fetch: answering(body) });
    expect(await codeOf(client.generate(input))).toBe(code);
  });

  test.each([
    ['a wrong key', 'sk-secret-key', /unauthorized/],
    ['a key that is not set', () => '', /apiKey function gave no key/],
  ])('is not told of %s, but whoever runs the server is', async (_, apiKey, why) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { client } = createProxyWorld({ apiKey, fetch: answering({ code: 401, msg: 'no sk-secret-key' }) });
    const error: unknown = await client.generate(input).catch((reason: unknown) => reason);
    expect(String(error)).not.toMatch(why);
    expect(log.mock.calls).toEqual([[expect.stringMatching(why)]]);
    expect(String(log.mock.calls)).not.toContain('sk-secret-key');
  });

  test('on submitting hears that nobody knows, when the connection behind the proxy broke', async () => {
    const { client } = createProxyWorld({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect(await codeOf(client.generate(input))).toBe('outcome_unknown');
  });

  test('that speaks the other form is told that it is set up wrongly, not that its task is unknown', async () => {
    const { proxy } = createProxyWorld();
    const page = createAlephClient({
      protocol: 'jobs',
      baseUrl: 'https://app.example/api/aleph',
      headers: { 'sec-fetch-site': 'same-origin' },
      fetch: (url, init) => proxy.handler(new Request(url, init)),
    });
    expect(await codeOf(page.getTask('a1'))).toBe('configuration');
    expect(await codeOf(page.generate(input))).toBe('configuration');
  });

  test('is told how long to wait', async () => {
    const fetch = answering({ code: 429, msg: 'no' }, { headers: { 'retry-after': '30' } });
    const { client } = createProxyWorld({ fetch });
    const error: unknown = await client.getTask('a').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 30_000 });
  });
});

describe('what goes upstream', () => {
  test('the key, the known fields and the app’s callBackUrl, once', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(
      answering({ code: 200, msg: 'success', data: { taskId: 'a' } }),
    );
    const { ask } = createProxyWorld({ fetch, callBackUrl: 'https://app.example/done' });
    await ask('/generate', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'session=secret' },
      body: JSON.stringify({ ...input, nonsense: 1 }),
    });
    expect(fetch).toHaveBeenCalledTimes(1);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('https://api.kie.ai/api/v1/aleph/generate');
    expect(init).toMatchObject({ cache: 'no-store', redirect: 'error', method: 'POST' });
    expect(init?.body).toBe(JSON.stringify({ ...input, callBackUrl: 'https://app.example/done' }));
    expect([...new Headers(init?.headers)].sort()).toEqual([
      ['authorization', 'Bearer sk-test'],
      ['content-type', 'application/json'],
    ]);
  });

  test('a look is given up with the page, a submission is not', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { proxy } = createProxyWorld({
      fetch: (_, init) => {
        signals.push(init?.signal);
        return new Promise(() => undefined);
      },
      timeoutMs: 200,
    });
    const page = new AbortController();
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const base = 'https://app.example/api/aleph';
    const looks = proxy.handler(
      new Request(`${base}/record-info?taskId=a`, { headers, signal: page.signal }),
    );
    const submits = proxy.handler(
      new Request(`${base}/generate`, {
        headers,
        signal: page.signal,
        method: 'POST',
        body: JSON.stringify(input),
      }),
    );
    await vi.waitFor(() => {
      expect(signals).toHaveLength(2);
    });
    page.abort();
    await looks;
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    expect((await submits).status).toBe(502);
  });
});

describe('ownership', () => {
  test('is written down before the browser learns the id', async () => {
    const order: string[] = [];
    const { client } = createProxyWorld({
      onCreated: async (user, taskId) => {
        await Promise.resolve();
        order.push(`${user} owns ${taskId}`);
      },
    });
    const { taskId } = await client.generate(input);
    order.push('answered');
    expect(order).toEqual([`viewer owns ${taskId}`, 'answered']);
  });

  test('is tried three times; a paid task is returned all the same', async () => {
    const reason = new Error('database is down');
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const onCreated = vi.fn(() => Promise.reject(reason));
    const { client, events } = createProxyWorld({ onCreated });
    const { taskId } = await client.generate(input);
    expect(onCreated).toHaveBeenCalledTimes(3);
    expect(events).toContainEqual({ type: 'ownership_unrecorded', taskId });
    expect(log.mock.calls).toEqual([[expect.stringContaining(taskId), reason]]);
  });
});

test.each([
  ['authorize', 503],
  ['authorizeTask', 500],
] as const)('what %s throws is in this server’s console, and in no answer', async (name, status) => {
  const reason = new Error('password of the database');
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { ask } = createProxyWorld({ [name]: () => Promise.reject(reason) });
  const answer = await ask('/record-info?taskId=a');
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toContain('password');
  expect(log.mock.calls).toEqual([[expect.stringMatching(/^react-aleph\/server: /), reason]]);
});

test('a look that says nothing of its site is told why, as over plain http outside of localhost', async () => {
  const { proxy } = createProxyWorld();
  const look = async (headers: Record<string, string>) =>
    (await proxy.handler(new Request('http://192.0.2.2/api/aleph/record-info?taskId=a', { headers }))).text();
  expect(await look({})).toContain('plain http');
  expect(await look({ 'sec-fetch-site': 'cross-site' })).not.toContain('plain http');
  // The page says that the service is set up wrongly, not that one has to sign in.
  const client = createAlephClient({
    baseUrl: 'https://app.example/api/aleph',
    fetch: async (url) => proxy.handler(new Request(url)),
  });
  await expect(client.getTask('a')).rejects.toMatchObject({ code: 'configuration', httpStatus: 403 });
});

test('tells events in order, without prompts, URLs or keys', async () => {
  const { client, events, ask } = createProxyWorld();
  const { taskId } = await client.generate(input);
  await ask('/elsewhere');
  expect(events.map(({ type }) => type)).toEqual(['submit', 'request', 'refused', 'request']);
  expect(events[0]).toEqual({ type: 'submit', taskId, httpStatus: 200 });
  expect(JSON.stringify(events)).not.toMatch(/watercolour|https:|sk-test/);
});

test('tells the first sight of an end, as a client does, with and without onTaskSettled', async () => {
  let now = 1_790_000_000_000;
  const emulated = { scenario: 'moderation', now: () => now } as const;
  const { client, events, ask } = createProxyWorld({ emulated });
  const { taskId } = await client.generate(input);
  await client.getTask(taskId);
  expect(events.filter(({ type }) => type === 'settled')).toEqual([]);
  now += 20 * 60_000;
  await client.getTask(taskId);
  await ask(`/record-info?taskId=${taskId}`);
  const durationMs = expect.any(Number) as number;
  expect(events.filter(({ type }) => type === 'settled')).toEqual([
    { type: 'settled', taskId, state: 'failed', reason: 'content_policy', durationMs },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/watercolour|https:|moderator/);
});

test.each([
  [{ apiKey: '' }, /apiKey must be/],
  [{ authorize: undefined }, /authorize is missing/],
  [{ authorizeTask: undefined }, /authorizeTask is missing/],
  [{ basePath: 'api' }, /basePath must be/],
  [{ callbacks: { secret: 'short' } }, /at least 16 characters/],
  [{ callbacks: { secret: 'a/secret/of/base64==' } }, /stands in an address/],
  [{ callbacks: { secret: 'a secret with blanks' } }, /stands in an address/],
  [{ basePath: '/api/*' }, /basePath must be/],
  [{ generatesPerMinute: NaN }, /generatesPerMinute/],
  [{ baseUrl: 'http://api.example.com' }, /unencrypted/],
])('a proxy that would be open or cannot work is refused: %o', (wrong, message) => {
  const right = {
    apiKey: 'sk-test',
    basePath: '/api/aleph',
    authorize: () => 'viewer',
    authorizeTask: 'any-user' as const,
  };
  expect(() => createAlephProxy({ ...right, ...(wrong as object) })).toThrow(message);
});

test('looksPerMinute counts each user alone, says when to ask again, and begins anew every minute', async () => {
  let now = 1_790_000_000_000;
  const { ask } = createProxyWorld({
    ...{ looksPerMinute: 2, now: () => now, authorize: ({ headers }) => headers.get('x-user') },
    emulated: { scenario: 'never_ends', now: () => now },
  });
  const look = (user: string) => ask('/record-info?taskId=a', { headers: { 'x-user': user } });
  const statuses = async (...users: string[]) => {
    const all = [];
    for (const user of users) all.push((await look(user)).status);
    return all;
  };
  expect(await statuses('ada', 'ada', 'ada', 'bob')).toEqual([404, 404, 429, 404]);
  now += 20_000;
  expect((await look('ada')).headers.get('retry-after')).toBe('40');
  now += 40_000;
  expect(await statuses('ada')).toEqual([404]);
  // A clock that was set back.
  now -= 3_600_000;
  expect(await statuses('ada', 'ada', 'ada')).toEqual([404, 404, 429]);
});

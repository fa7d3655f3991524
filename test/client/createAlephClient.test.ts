import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AlephClientEvent } from '../../src/client/AlephClientEvent.js';
import type { AlephClientOptions } from '../../src/client/AlephClientOptions.js';
import { APIKLEY_BASE_URL } from '../../src/client/APIKLEY_BASE_URL.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephError } from '../../src/core/AlephError.js';
import { caught } from './support/caught.js';
import { created, envelope, record, succeeded, taskId } from './support/records.js';
import { json, scriptedFetch } from './support/scriptedFetch.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const running = json(envelope(record()));
const call = async (options: AlephClientOptions, id = taskId) => {
  const { fetch, calls } = scriptedFetch(json(envelope(record({ taskId: undefined }))));
  await createAlephClient({ fetch, ...options }).getTask(id);
  const [only] = calls;
  if (!only) throw new Error('no call');
  return only;
};
const refused = async (options: unknown) =>
  (await caught(() => createAlephClient(options as AlephClientOptions))).code;

describe('a request', () => {
  test('is safe to repeat, goes past caches and follows no redirect with the key', async () => {
    const { init, headers } = await call({ apiKey: 'test-key' });
    expect(init).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'error' });
    expect(init.body).toBeUndefined();
    expect(headers.get('Authorization')).toBe('Bearer test-key');
    expect(headers.get('Content-Type')).toBe('application/json');
  });

  test('does the same in a Cloudflare worker, which refuses redirect: error', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    expect((await call({ apiKey: 'test-key' })).init.redirect).toBe('manual');
    const { fetch } = scriptedFetch(new Response(null, { status: 302, headers: { Location: '/elsewhere' } }));
    const error = await caught(() => createAlephClient({ apiKey: 'test-key', fetch }).getTask(taskId));
    expect(error).toMatchObject({ code: 'invalid_response', httpStatus: 302 });
  });

  test.each([
    [{}, 'https://api.kie.ai/api/v1/aleph/record-info'],
    [{ baseUrl: APIKLEY_BASE_URL }, 'https://api.apikley.ru/api/v1/aleph/record-info'],
    [{ baseUrl: 'https://proxy.example.com/aleph//' }, 'https://proxy.example.com/aleph/record-info'],
    [{ baseUrl: '/api/aleph' }, '/api/aleph/record-info'],
    [{ baseUrl: '/api/aleph/' }, '/api/aleph/record-info'],
    [{ baseUrl: '/' }, '/record-info'],
    [{ baseUrl: undefined }, 'https://api.kie.ai/api/v1/aleph/record-info'],
  ])('with %j goes to %s', async (options, url) => {
    expect((await call(options)).url).toBe(`${url}?taskId=${taskId}`);
  });

  test.each(['a b', 'a&b=c', '../generate', 'ü', 'a+b', '%'])('carries the id %j as data', async (id) => {
    const { url } = await call({ baseUrl: '/api/aleph' }, id);
    const parsed = new URL(url, 'https://example.com');
    expect(parsed.pathname).toBe('/api/aleph/record-info');
    expect([...parsed.searchParams]).toEqual([['taskId', id]]);
    expect(url).not.toContain(' ');
  });

  test('asks functions for key and headers each time', async () => {
    const { fetch, calls } = scriptedFetch(running);
    const apiKey = vi.fn().mockReturnValueOnce('one').mockResolvedValueOnce('two');
    const headers = vi.fn().mockResolvedValue([['X-Session', 's']]);
    const client = createAlephClient({ fetch, apiKey, headers });
    await client.getTask(taskId);
    await client.getTask(taskId);
    expect(calls.map((each) => each.headers.get('Authorization'))).toEqual(['Bearer one', 'Bearer two']);
    expect(calls.map((each) => each.headers.get('X-Session'))).toEqual(['s', 's']);
  });

  test('keeps the app’s own Authorization when there is no key', async () => {
    const { headers } = await call({ headers: { authorization: 'Session 1' } });
    expect(headers.get('Authorization')).toBe('Session 1');
  });

  test('uses the global fetch of the moment, without a this', async () => {
    const client = createAlephClient();
    const global = vi.fn(function (this: unknown) {
      if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
      return Promise.resolve(running.clone());
    });
    vi.stubGlobal('fetch', global);
    const { getTask } = client;
    await expect(getTask(taskId)).resolves.toMatchObject({ state: 'processing' });
    expect(global).toHaveBeenCalledOnce();
  });
});

describe('functions that fail', () => {
  const failing = (error: Error) => () => Promise.reject(error);
  test.each(['apiKey', 'headers'])('%s: network, without what was thrown', async (name) => {
    const { fetch, calls } = scriptedFetch(running);
    const client = createAlephClient({ fetch, [name]: failing(new Error('secret')) });
    const error = await caught(() => client.getTask(taskId));
    expect(error.code).toBe('network');
    expect(`${error.message}${String(error.cause)}`).not.toContain('secret');
    expect(calls).toHaveLength(0);
  });

  test('an AlephError of theirs is passed on', async () => {
    const own = new AlephError('unauthorized', 'The session is over.');
    const { fetch } = scriptedFetch(running);
    expect(await caught(() => createAlephClient({ fetch, headers: failing(own) }).getTask(taskId))).toBe(own);
  });

  test.each([
    { apiKey: () => '' },
    { apiKey: () => undefined as unknown as string },
    { apiKey: 'secret\nX-Evil: 1' },
    { apiKey: 'secrét–' },
    { headers: { 'bad name': 'secret' } },
    { headers: () => ({ a: 'secret\0' }) },
  ])('%o: configuration, which repeats nothing', async (options) => {
    const { fetch, calls } = scriptedFetch(running);
    const error = await caught(() => createAlephClient({ fetch, ...options }).getTask(taskId));
    expect(error.code).toBe('configuration');
    expect(`${error.message}${String(error.cause)}`).not.toContain('secr');
    expect(calls).toHaveLength(0);
  });
});

describe('options that can only be mistakes throw configuration', () => {
  test.each([
    null,
    'https://example.com/aleph',
    7,
    { fetch: 'x' },
    { apiKey: '' },
    { apiKey: ' ' },
    { apiKey: 5 },
    { scope: '' },
    { scope: 5 },
    { baseUrl: '' },
    { baseUrl: ' ' },
    { baseUrl: 5 },
    { baseUrl: 'ftp://example.com' },
    { baseUrl: 'https://user:pass@example.com' },
    { baseUrl: 'https://example.com/aleph?key=1' },
    { baseUrl: 'https://example.com/#x' },
    { apiKey: 'k', baseUrl: 'http://example.com' },
    { apiKey: () => 'k', baseUrl: 'http://192.168.1.2/aleph' },
    { apiKey: 'k', baseUrl: 'http://localhost.example.com' },
    { apiKey: 'k', baseUrl: 'http://127.0.0.1.example.com' },
  ])('%o', async (options) => {
    expect(await refused(options)).toBe('configuration');
  });

  test.each([
    {},
    { apiKey: 'k' },
    { apiKey: null },
    { apiKey: 'k', baseUrl: 'http://localhost:8787/aleph' },
    { apiKey: 'k', baseUrl: 'http://app.localhost/aleph' },
    { apiKey: 'k', baseUrl: 'http://127.0.0.1:1/aleph' },
    { apiKey: 'k', baseUrl: 'http://[::1]:1/aleph' },
    { baseUrl: 'http://192.168.1.2/aleph' },
    { baseUrl: '/api/aleph' },
  ])('%o is none', (options) => {
    expect(createAlephClient(options as AlephClientOptions).scope).toBe('default');
  });

  test('no message repeats a base URL, which may hold a password', async () => {
    const error = await caught(() => createAlephClient({ baseUrl: 'https://user:pass@example.com' }));
    expect(error.message).not.toContain('pass@');
  });

  test('a relative base is only wrong once a server asks it', async () => {
    vi.stubGlobal('location', undefined);
    const client = createAlephClient({ baseUrl: '/api/aleph' });
    const error = await caught(() => client.getTask(taskId));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(error.message).toContain('A relative baseUrl works in browsers only');
    const input = { prompt: 'p', videoUrl: 'https://example.com/a.mp4' };
    // Nothing was sent, so nobody must look for a paid task.
    expect((await caught(() => client.generate(input))).code).toBe('configuration');
  });

  test('null stands for no options wherever a call takes some', async () => {
    const { fetch } = scriptedFetch(json({ code: 401 }));
    const client = createAlephClient({ fetch });
    const input = { prompt: 'p', videoUrl: 'https://example.com/a.mp4' };
    for (const call of [client.getTask, client.waitForTask])
      expect((await caught(() => call(taskId, null as never))).code).toBe('unauthorized');
    expect((await caught(() => client.generate(input, null as never))).code).toBe('unauthorized');
  });
});

describe('an apiKey in a browser', () => {
  const worker = { WorkerGlobalScope: () => undefined, importScripts: () => undefined };
  const noNode = { process: undefined };
  test.each([
    ['a page', { window: {} }, true],
    ['a worker', { ...worker, ...noNode }, true],
    ['a worker with a bundler’s process', { ...worker, process: { versions: {} } }, true],
    ['a thread of Node', worker, false],
    ['Deno', { ...worker, ...noNode, window: {}, Deno: {} }, false],
    ['Bun', { ...worker, ...noNode, Bun: {} }, false],
    ['Cloudflare', { ...worker, ...noNode, navigator: { userAgent: 'Cloudflare-Workers' } }, false],
    ['an edge function', { ...worker, ...noNode, EdgeRuntime: 'edge-runtime' }, false],
    ['a bare engine', noNode, false],
  ])('%s', async (_, globals, isRefused) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const outcome = await refused({ apiKey: 'k' }).catch(() => 'taken');
    const asFunction = await refused({ apiKey: () => 'k' }).catch(() => 'taken');
    const allowed = await refused({ apiKey: 'k', dangerouslyAllowBrowser: true }).catch(() => 'taken');
    const keyless = await refused({ baseUrl: '/api/aleph' }).catch(() => 'taken');
    vi.unstubAllGlobals();
    expect([outcome, asFunction]).toEqual(
      isRefused ? ['configuration', 'configuration'] : ['taken', 'taken'],
    );
    expect([allowed, keyless]).toEqual(['taken', 'taken']);
  });

  test('a relative base is judged by its page', async () => {
    vi.stubGlobal('location', { href: 'http://shop.example.com/' });
    expect(await refused({ apiKey: 'k', baseUrl: '/api/aleph' })).toBe('configuration');
    vi.stubGlobal('location', { href: 'https://shop.example.com/' });
    expect(createAlephClient({ apiKey: 'k', baseUrl: '/api/aleph' }).scope).toBe('default');
  });
});

describe('onEvent', () => {
  function observed(...steps: Parameters<typeof scriptedFetch>) {
    const clock = { now: created };
    const events: AlephClientEvent[] = [];
    const script = scriptedFetch(...steps);
    const fetch: typeof globalThis.fetch = (...request) => {
      clock.now += 300;
      return script.fetch(...request);
    };
    const onEvent = (event: AlephClientEvent) => events.push(event);
    return { events, client: createAlephClient({ fetch, now: () => clock.now, onEvent }) };
  }
  const input = { prompt: 'p', videoUrl: 'https://media.example.com/in.mp4' };

  test('tells of requests, and of an end once', async () => {
    const failed = json(envelope(record({ successFlag: 3, completeTime: created + 16_000, errorCode: 500 })));
    const { events, client } = observed(
      running,
      json({ code: 429 }, { status: 200 }),
      new TypeError('x'),
      failed,
    );
    for (let look = 1; look <= 5; look += 1) await client.getTask(taskId).catch(() => undefined);
    const request = { type: 'request', route: 'record-info', durationMs: 300 };
    expect(events).toEqual([
      { ...request, httpStatus: 200, code: null },
      { ...request, httpStatus: 200, code: 'rate_limited' },
      { ...request, httpStatus: null, code: 'network' },
      { type: 'settled', taskId, state: 'failed', reason: 'internal', durationMs: 16_000 },
      { ...request, httpStatus: 200, code: null },
      { ...request, httpStatus: 200, code: null },
    ]);
  });

  test('tells when a guessed failure turns into a success after all', async () => {
    const ended = { completeTime: created - 120_000, createTime: created - 300_000 };
    const noResult = json(envelope(succeeded({ ...ended, response: null })), {
      headers: { Date: new Date(created).toUTCString() },
    });
    const { events, client } = observed(noResult, json(envelope(succeeded(ended))));
    await client.getTask(taskId);
    await client.getTask(taskId);
    expect(events.filter(({ type }) => type === 'settled')).toMatchObject([
      { state: 'failed', reason: 'no_result' },
      { state: 'succeeded', reason: null, durationMs: 180_000 },
    ]);
  });

  test('tells of submissions, refused ones too', async () => {
    const { events, client } = observed(json({ code: 200, data: { taskId: 'new' } }), new Response('oops'));
    await client.generate(input);
    await client.generate(input).catch(() => undefined);
    await client.generate({ ...input, prompt: '' }).catch(() => undefined);
    expect(events.filter(({ type }) => type === 'submit')).toEqual([
      { type: 'submit', taskId: 'new', code: null, durationMs: 300 },
      { type: 'submit', taskId: null, code: 'outcome_unknown', durationMs: 300 },
      { type: 'submit', taskId: null, code: 'invalid_request', durationMs: 0 },
    ]);
  });

  const mistake = new Error('the app’s own mistake');
  test.each<() => unknown>([
    () => {
      throw mistake;
    },
    () => Promise.reject(mistake),
  ])('that fails breaks nothing', async (onEvent) => {
    const { fetch } = scriptedFetch(json(envelope(succeeded())));
    const client = createAlephClient({ fetch, onEvent });
    await expect(client.getTask(taskId)).resolves.toMatchObject({ state: 'succeeded' });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createForwarder } from '../../demo/server/createForwarder.js';

const upstreamUrl = 'https://upstream.test/api/v1/aleph';
const page = 'http://127.0.0.1:5173';
const input = { prompt: 'A film', videoUrl: 'https://example.com/in.mp4' };

let sent: { url: string; init: RequestInit }[];
let answer: () => Response | Promise<Response>;
const forward = createForwarder({
  basePath: '/api/aleph',
  upstreamUrl,
  upstreamHeaders: () => ({ authorization: 'Bearer secret' }),
  fetch: async (url, init) => {
    sent.push({ url: url as string, init: init ?? {} });
    return answer();
  },
});

const ask = (path: string, init?: RequestInit) => forward(new Request(`${page}${path}`, init));
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  ask('/api/aleph/generate', { method: 'POST', headers, body });
const sentBody = () => JSON.parse(sent[0]?.init.body as string) as unknown;

beforeEach(() => {
  sent = [];
  answer = () => Response.json({ code: 200, msg: 'success', data: { taskId: 't1' } });
});

describe('the two routes', () => {
  it('asks the fixed upstream, with the key, refusing redirects and caches', async () => {
    const response = await ask('/api/aleph/record-info?taskId=a%26b&callBackUrl=https://evil.test');
    expect(response.status).toBe(200);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: `${upstreamUrl}/record-info?taskId=a%26b`,
      init: {
        method: 'GET',
        redirect: 'error',
        cache: 'no-store',
        headers: { authorization: 'Bearer secret' },
      },
    });
  });

  it('sends known fields only, and never a callback address', async () => {
    await post(
      JSON.stringify({ ...input, seed: 7, callBackUrl: 'https://evil.test', __proto__x: 1, apiKey: 'x' }),
    );
    expect(sent[0]?.url).toBe(`${upstreamUrl}/generate`);
    expect(sentBody()).toEqual({ ...input, seed: 7 });
  });

  it('answers with status and text, keeping cookies and every other header to itself', async () => {
    answer = () =>
      new Response('{"code":429}', {
        status: 429,
        headers: {
          'content-type': 'application/json;charset=UTF-8',
          'set-cookie': 'a=b',
          'x-upstream': 'y',
          'retry-after': '30',
          date: 'Sun, 22 Nov 2026 11:34:23 GMT',
        },
      });
    const response = await ask('/api/aleph/record-info?taskId=t1');
    expect(response.status).toBe(429);
    expect(await response.text()).toBe('{"code":429}');
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
      'retry-after': '30',
      date: 'Sun, 22 Nov 2026 11:34:23 GMT',
    });
  });

  it('never hands on a page of a gateway as a page', async () => {
    answer = () =>
      new Response('<script>alert(1)</script>', { status: 502, headers: { 'content-type': 'text/html' } });
    const response = await ask('/api/aleph/record-info?taskId=t1');
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('says without a code that the upstream did not answer, so that nobody takes it for a refusal', async () => {
    answer = () => Promise.reject(new TypeError('secret address'));
    const response = await post(JSON.stringify(input));
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ msg: 'The Aleph API could not be reached.' });
  });
});

describe('everything else is refused before anything is sent', () => {
  const json = { 'content-type': 'application/json' };
  const refused: [string, number, () => Promise<Response>][] = [
    ['another path', 404, () => ask('/api/aleph/credits')],
    ['a path that every object has', 404, () => ask('/api/aleph/__proto__')],
    ['the base itself', 404, () => ask('/api/aleph')],
    ['POST to record-info', 405, () => ask('/api/aleph/record-info?taskId=t1', { method: 'POST' })],
    ['GET of generate', 405, () => ask('/api/aleph/generate')],
    [
      'a preflight',
      405,
      () => ask('/api/aleph/generate', { method: 'OPTIONS', headers: { 'sec-fetch-site': 'same-origin' } }),
    ],
    ['no task id', 400, () => ask('/api/aleph/record-info')],
    ['an endless task id', 400, () => ask(`/api/aleph/record-info?taskId=${'a'.repeat(201)}`)],
    ['a form', 415, () => post('prompt=a', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text', 415, () => post(JSON.stringify(input), { 'content-type': 'text/plain' })],
    ['no type', 415, () => post(JSON.stringify(input), {})],
    [
      'JSON in name only',
      415,
      () => post(JSON.stringify(input), { 'content-type': 'text/plain; application/json' }),
    ],
    ['what is no JSON', 400, () => post('{')],
    ['an array', 400, () => post('[]')],
    ['null', 400, () => post('null')],
    ['more than 64 KiB', 413, () => post(JSON.stringify({ ...input, prompt: 'a'.repeat(65_536) }))],
    ['another origin', 403, () => post(JSON.stringify(input), { ...json, origin: 'https://evil.test' })],
    ['an opaque origin', 403, () => post(JSON.stringify(input), { ...json, origin: 'null' })],
    [
      'another port of this machine',
      403,
      () => post(JSON.stringify(input), { ...json, origin: 'http://127.0.0.1:8080' }),
    ],
    ['another site', 403, () => post(JSON.stringify(input), { ...json, 'sec-fetch-site': 'cross-site' })],
    [
      'another page of the same site',
      403,
      () => post(JSON.stringify(input), { ...json, 'sec-fetch-site': 'same-site' }),
    ],
    ['a form of no site', 403, () => post(JSON.stringify(input), { ...json, 'sec-fetch-site': 'none' })],
    [
      'a picture of another site that reads',
      403,
      () => ask('/api/aleph/record-info?taskId=t1', { headers: { 'sec-fetch-site': 'cross-site' } }),
    ],
    [
      'a name that leads here (DNS rebinding)',
      403,
      () => forward(new Request('http://evil.test:5173/api/aleph/record-info?taskId=t1')),
    ],
  ];

  it.each(refused)('%s: %i', async (_what, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(sent).toEqual([]);
    const { code } = (await response.json()) as { code: number };
    // An integer that is not 200 tells the client that nothing was submitted.
    expect(code).toBeGreaterThanOrEqual(400);
  });
});

it('does not trust Content-Length: a body that streams on is cut at the limit', async () => {
  let chunks = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks += 1;
      controller.enqueue(new Uint8Array(16 * 1024).fill(32));
    },
  });
  const response = await ask('/api/aleph/generate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...{ duplex: 'half' },
  });
  expect(response.status).toBe(413);
  expect(chunks).toBeLessThan(10);
});

it('lets in what its own page sends', async () => {
  const own = { 'content-type': 'application/json', origin: page, 'sec-fetch-site': 'same-origin' };
  expect((await post(JSON.stringify(input), own)).status).toBe(200);
  expect(sentBody()).toEqual(input);
});

it('a viewer who leaves ends a look, but not a submission', async () => {
  const gone = new AbortController();
  gone.abort();
  await ask('/api/aleph/record-info?taskId=t1', { signal: gone.signal }).catch(() => undefined);
  expect(sent[0]?.init.signal?.aborted).toBe(true);
  sent = [];
  const late = new AbortController();
  const submission = ask('/api/aleph/generate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal: late.signal,
  });
  await submission;
  late.abort();
  expect(sent[0]?.init.signal?.aborted).toBe(false);
});

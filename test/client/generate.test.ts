import { describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephGenerateInput } from '../../src/core/AlephGenerateInput.js';
import { caught } from './support/caught.js';
import { hang, json, scriptedFetch, type Step } from './support/scriptedFetch.js';

const input: AlephGenerateInput = {
  prompt: 'Watercolour look',
  videoUrl: 'https://media.example.com/in.mp4',
};
const accepted = json({ code: 200, msg: 'success', data: { taskId: 'new' } });

function submit(step: Step, given: unknown = input, signal?: AbortSignal) {
  const { fetch, calls } = scriptedFetch(step);
  const client = createAlephClient({ fetch, timeoutMs: step === hang ? 5 : 30_000 });
  return { calls, outcome: client.generate(given as AlephGenerateInput, { signal }) };
}

describe('a submission', () => {
  test('posts the known fields as JSON and gives the task id', async () => {
    const all: AlephGenerateInput = {
      ...input,
      referenceImage: 'https://media.example.com/style.png',
      aspectRatio: '9:16',
      seed: 7,
      waterMark: '',
      uploadCn: false,
      callBackUrl: 'https://example.com/hook',
    };
    const { calls, outcome } = submit(accepted, { ...all, imageUrl: 'https://a.example/', apiKey: 'oops' });
    await expect(outcome).resolves.toEqual({ taskId: 'new' });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.url).toBe('https://api.kie.ai/api/v1/aleph/generate');
    expect(calls[0]?.init.method).toBe('POST');
    expect(calls[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(JSON.parse(calls[0]?.init.body as string)).toEqual(all);
  });

  test.each([{ code: '200', data: '{"taskId":"new"}' }, { data: { taskId: 'new' } }])(
    'takes the id from %j',
    async (body) => {
      await expect(submit(json(body)).outcome).resolves.toEqual({ taskId: 'new' });
    },
  );

  test('believes a task id more than an HTTP status', async () => {
    const { outcome } = submit(json({ code: 200, data: { taskId: 'new' } }, { status: 500 }));
    await expect(outcome).resolves.toEqual({ taskId: 'new' });
  });
});

describe('an input that the API would refuse', () => {
  test('is not sent; the error names fields but repeats nothing of them', async () => {
    const { calls, outcome } = submit(accepted, { prompt: ' ', videoUrl: 'file:///secret', seed: 'secret' });
    const error = await caught(() => outcome);
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain('prompt (required), videoUrl (not_a_public_url), seed (not_an_integer)');
    expect(error.message).not.toContain('secret');
    expect(calls).toHaveLength(0);
  });

  test.each([undefined, null, 5, 'text', [], {}])('%j', async (given) => {
    const { fetch, calls } = scriptedFetch(accepted);
    const client = createAlephClient({ fetch });
    expect((await caught(() => client.generate(given as AlephGenerateInput))).code).toBe('invalid_request');
    expect(calls).toHaveLength(0);
  });

  test('with a getter that throws', async () => {
    const given = {
      get prompt(): string {
        throw new Error('secret');
      },
    };
    const error = await caught(() => submit(accepted, given).outcome);
    expect(error.code).toBe('invalid_request');
    expect(error.cause).toBeUndefined();
  });

  test('is sent as it was checked', async () => {
    const prompts = vi.fn().mockReturnValueOnce('good').mockReturnValue('x'.repeat(3_000));
    const given = { ...input };
    Object.defineProperty(given, 'prompt', { get: prompts });
    const { calls, outcome } = submit(accepted, given);
    await outcome;
    expect(calls[0]?.init.body).toContain('"good"');
  });
});

describe('a refusal by the provider is certain', () => {
  test.each([
    [json({ code: 402, msg: 'no credits' }), 'insufficient_credits'],
    [json({ code: '429' }, { headers: { 'Retry-After': '10' } }), 'rate_limited'],
    [json({ code: 400, msg: 'no', data: null }, { status: 502 }), 'invalid_request'],
    [json({ code: 500, msg: 'no' }), 'server'],
    [json({ code: 455 }), 'maintenance'],
  ])('%o: %s', async (answer, code) => {
    const { calls, outcome } = submit(answer);
    expect((await caught(() => outcome)).code).toBe(code);
    expect(calls).toHaveLength(1);
  });
});

describe('everything else after sending is outcome_unknown, sent once', () => {
  test.each<[string, Step]>([
    ['a broken connection', new TypeError('fetch failed')],
    ['a timeout', hang],
    ['HTML', new Response('<html>')],
    ['Cloudflare', new Response('error code: 1010', { status: 403 })],
    ['a gateway', new Response('Bad gateway', { status: 502 })],
    ['JSON of a gateway', json({ message: 'timeout' }, { status: 504 })],
    ['JSON 401 without a code', json({ error: 'no' }, { status: 401 })],
    ['an empty envelope', json({ code: 200, msg: 'success', data: null })],
    ['an empty id', json({ code: 200, data: { taskId: '' } })],
    ['an id of another type', json({ code: 200, data: { taskId: 5 } })],
    ['code 200 with HTTP 500', json({ code: 200 }, { status: 500 })],
    ['an unreadable code', json({ code: 'oops' })],
  ])('%s', async (_, step) => {
    const { calls, outcome } = submit(step);
    expect(await caught(() => outcome)).toMatchObject({ code: 'outcome_unknown', isRetryable: false });
    expect(calls).toHaveLength(1);
  });

  test('an abort while it is on its way', async () => {
    const controller = new AbortController();
    const sendThenAbort: Step = (signal) => {
      queueMicrotask(() => {
        controller.abort();
      });
      return typeof hang === 'function' ? hang(signal) : Promise.reject(new Error('unreachable'));
    };
    const error = await caught(() => submit(sendThenAbort, input, controller.signal).outcome);
    expect(error).toMatchObject({ code: 'outcome_unknown', cause: { code: 'aborted' } });
  });
});

describe('before sending, errors are what they are', () => {
  test('an aborted signal', async () => {
    const { calls, outcome } = submit(accepted, input, AbortSignal.abort());
    expect((await caught(() => outcome)).code).toBe('aborted');
    expect(calls).toHaveLength(0);
  });

  test('a slow key function', async () => {
    const { fetch } = scriptedFetch(accepted);
    const client = createAlephClient({ fetch, timeoutMs: 5, apiKey: () => new Promise(() => undefined) });
    expect((await caught(() => client.generate(input))).code).toBe('timeout');
  });

  test('a key function without a key', async () => {
    const { fetch } = scriptedFetch(accepted);
    const client = createAlephClient({ fetch, apiKey: () => '' });
    expect((await caught(() => client.generate(input))).code).toBe('configuration');
  });
});

import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import { caught } from './support/caught.js';
import { envelope, record, taskId } from './support/records.js';
import { json, scriptedFetch, type Step } from './support/scriptedFetch.js';

const codes = [
  [400, 'invalid_request'],
  [401, 'unauthorized'],
  [402, 'insufficient_credits'],
  [403, 'unauthorized'],
  [404, 'not_found'],
  [408, 'server'],
  [418, 'invalid_request'],
  [422, 'invalid_request'],
  [429, 'rate_limited'],
  [433, 'insufficient_credits'],
  [451, 'source_unreachable'],
  [455, 'maintenance'],
  [500, 'server'],
  [501, 'server'],
  [503, 'server'],
  [505, 'configuration'],
  [524, 'server'],
] as const;

const look = (step: Step) => {
  const { fetch } = scriptedFetch(step);
  return caught(() => createAlephClient({ fetch }).getTask(taskId));
};

describe.each(codes)('%i', (number, code) => {
  test('as the code of an envelope with HTTP 200', async () => {
    expect(await look(json({ code: number, msg: 'no', data: null }))).toMatchObject({
      code,
      apiCode: number,
      httpStatus: 200,
      taskId,
    });
  });

  test('as text, and without data', async () => {
    expect((await look(json({ code: String(number), msg: 'no' }))).code).toBe(code);
  });

  test('as HTTP status with JSON that has no code', async () => {
    expect(await look(json({ error: 'no' }, { status: number }))).toMatchObject({ code, httpStatus: number });
  });

  test('as HTTP status beside an envelope that says 200', async () => {
    expect((await look(json(envelope(record()), { status: number }))).code).toBe(code);
  });

  test.each(['error code: 1010', '<html>no</html>', ''])('as HTTP status with %j', async (text) => {
    expect(await look(new Response(text, { status: number }))).toMatchObject({
      code: 'server',
      httpStatus: number,
    });
  });

  test('loses against another code in the envelope', async () => {
    expect((await look(json({ code: 455 }, { status: number }))).code).toBe('maintenance');
    expect((await look(json({ code: number }, { status: 418 }))).code).toBe(code);
  });

  test('read by toAlephTask', async () => {
    expect(await caught(() => toAlephTask({ code: number, msg: 'no' }))).toMatchObject({
      code,
      apiCode: number,
    });
  });
});

test.each([0, 1, 201, 302, 999, -1])(
  'an envelope code of no known class, %i, is no readable answer',
  async (code) => {
    expect((await look(json({ code, data: record() }))).code).toBe('invalid_response');
  },
);

test.each(['', 'OK', '<html></html>', '5', 'null', '[]', '{}', '{"taskId":"a"}', '{"code":"ok"}'])(
  'HTTP 200 with %j is no readable answer',
  async (text) => {
    expect(await look(new Response(text))).toMatchObject({ code: 'invalid_response', isRetryable: true });
  },
);

test('a proxy that is set up wrongly says so, to the client and to toAlephTask', async () => {
  const answer = { code: 500, msg: 'no', data: null, reason: 'configuration' };
  expect(await look(json(answer, { status: 503 }))).toMatchObject({ code: 'configuration', apiCode: 500 });
  expect(await caught(() => toAlephTask(answer))).toMatchObject({ code: 'configuration', apiCode: 500 });
});

test('an answer of another task is no readable answer', async () => {
  expect((await look(json(envelope(record({ taskId: 'other' }))))).code).toBe('invalid_response');
});

test('a broken connection is network', async () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  const error = await look(new TypeError('fetch failed', { cause }));
  expect(error).toMatchObject({ code: 'network', isRetryable: true, taskId });
  expect(error.message).toContain('TypeError ECONNREFUSED');
});

test('a connection that breaks in the body is network', async () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.error(new TypeError('terminated'));
    },
  });
  expect(await look(new Response(body, { status: 502 }))).toMatchObject({ code: 'network', httpStatus: 502 });
});

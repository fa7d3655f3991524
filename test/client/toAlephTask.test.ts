import { describe, expect, test } from 'vitest';
import { toAlephTask, type ToAlephTaskOptions } from '../../src/client/toAlephTask.js';
import { caught } from './support/caught.js';
import {
  created,
  envelope,
  record,
  sourceUrl,
  succeeded,
  taskId,
  thumbnailUrl,
  videoUrl,
} from './support/records.js';

const read = (data: unknown) => toAlephTask(envelope(data));

test.each([null, undefined, {}, { taskId: null, now: null }])('takes %o for no options', (options) => {
  const task = toAlephTask(envelope(record()), options as ToAlephTaskOptions | null);
  expect(task).toMatchObject({ taskId, state: 'processing' });
});

describe('leniency', () => {
  test('numbers as strings', () => {
    const text = succeeded({
      successFlag: '1',
      createTime: String(created),
      completeTime: ` ${created + 1_000} `,
    });
    expect(toAlephTask({ code: '200', data: text })).toMatchObject({
      state: 'succeeded',
      createdAt: created,
      completedAt: created + 1_000,
    });
    expect(read(record({ successFlag: '3', errorCode: '451' }))).toMatchObject({
      failure: { code: 451, reason: 'source_unreachable' },
    });
  });

  test('objects as JSON text, at every level', () => {
    const response = JSON.stringify({ resultVideoUrl: videoUrl, resultImageUrl: thumbnailUrl });
    const data = JSON.stringify(succeeded({ response }));
    expect(toAlephTask(JSON.stringify({ code: 200, data }))).toMatchObject({
      state: 'succeeded',
      videoUrl,
      thumbnailUrl,
    });
  });

  test('parameters as an object', () => {
    expect(read(record({ paramJson: { prompt: 'p', seed: '-7' } })).params).toEqual({
      prompt: 'p',
      seed: -7,
    });
  });

  test.each([undefined, '', null, 'ftp://example.com/a.png', '/a.png'])(
    'no thumbnail: %j',
    (resultImageUrl) => {
      const task = read(succeeded({ response: { resultVideoUrl: videoUrl, resultImageUrl } }));
      expect(task).toMatchObject({ state: 'succeeded', thumbnailUrl: null });
    },
  );

  test.each([
    ['2026-08-20T12:00:00Z', created],
    ['2026-08-20T12:00:00.123456Z', created + 123],
    ['2026-08-20T20:00:00+08:00', created],
    ['2026-08-20T20:00:00+0800', created],
    ['2026-08-20T12:00Z', created],
    ['2026-08-20 12:00:00', created],
    ['2026-08-20T12:00:00', created],
    [created, created],
    [created + 0.4, created],
    [String(created), created],
    [0, null],
    ['0', null],
    [-1, null],
    [0.2, null],
    [NaN, null],
    [Infinity, null],
    [8.64e15 + 1, null],
    ['9'.repeat(400), null],
    ['2026-13-45 99:00:00', null],
    ['2026-08-20', null],
    ['yesterday', null],
    ['5 apples', null],
    [true, null],
    [10n, null],
    [[created], null],
    [{}, null],
  ])('createTime %o is %o', (createTime, createdAt) => {
    expect(read(record({ createTime })).createdAt).toBe(createdAt);
  });

  test('an end before the beginning is the beginning', () => {
    expect(read(succeeded({ completeTime: created - 8 * 3_600_000 }))).toMatchObject({
      completedAt: created,
    });
  });

  test('a success without an end never expires as far as anybody knows', () => {
    expect(read(succeeded({ completeTime: null }))).toMatchObject({ completedAt: null, expiresAt: null });
  });
});

describe('parameters', () => {
  test('everything that was sent, but where the callback goes', () => {
    const sent = {
      prompt: 'p',
      videoUrl: sourceUrl,
      referenceImage: 'https://media.example.com/style.png',
      aspectRatio: '16:9',
      seed: 7,
      waterMark: '',
    };
    const paramJson = JSON.stringify({
      ...sent,
      callBackUrl: 'https://example.com/hook?secret=1',
      uploadCn: false,
    });
    expect(read(record({ paramJson })).params).toEqual(sent);
  });

  test('imageUrl stands in for a missing videoUrl only', () => {
    const paramsOf = (params: unknown) => read(record({ paramJson: JSON.stringify(params) })).params;
    expect(paramsOf({ imageUrl: sourceUrl })).toEqual({ videoUrl: sourceUrl });
    expect(paramsOf({ imageUrl: 'https://a.example/', videoUrl: sourceUrl })).toEqual({
      videoUrl: sourceUrl,
    });
    expect(paramsOf({ imageUrl: 'javascript:alert(1)' })).toEqual({});
  });

  test.each([null, undefined, '', 'null', '[]', '{', 5, []])('paramJson %j is no parameters', (paramJson) => {
    expect(read(record({ paramJson })).params).toBeNull();
  });

  test('unreadable ones are left out', () => {
    const paramJson = {
      prompt: 5,
      videoUrl: 'data:video/mp4,x',
      aspectRatio: 'url(//evil)',
      seed: 1.5,
      waterMark: {},
    };
    expect(read(record({ paramJson })).params).toEqual({});
  });

  test('a result is never taken from them', () => {
    const paramJson = JSON.stringify({ resultVideoUrl: videoUrl, videoUrl });
    const task = toAlephTask(envelope(succeeded({ response: null, paramJson })), {
      now: created + 3_600_000,
    });
    expect(task).toMatchObject({
      state: 'failed',
      failure: { code: null, reason: 'no_result', isRetryable: true },
    });
  });
});

describe('ids', () => {
  test('the asked one wins when the record names none', () => {
    expect(toAlephTask(envelope({}), { taskId: 'mine' })).toMatchObject({
      taskId: 'mine',
      state: 'processing',
    });
  });

  test('without one, that of the record', () => {
    expect(read(record()).taskId).toBe(taskId);
    expect(read({})).toEqual({ taskId: '', state: 'processing', createdAt: null, params: null });
  });

  test('a record that names another one is refused', async () => {
    const error = await caught(() => toAlephTask(envelope(record()), { taskId: 'mine' }));
    expect(error).toMatchObject({ code: 'invalid_response', taskId: 'mine' });
  });
});

describe('time', () => {
  const end = created + 300_000;
  test.each([undefined, end, end + 59_999])('at %j an ended record without result is processing', (now) => {
    expect(toAlephTask(envelope(record({ completeTime: end })), { now }).state).toBe('processing');
  });

  test('a minute later it has failed, with the text that came with it', () => {
    const data = succeeded({ completeTime: end, response: {}, errorMessage: ' odd ' });
    expect(toAlephTask(envelope(data), { now: end + 60_000 })).toMatchObject({
      completedAt: end,
      failure: { code: null, message: 'odd', reason: 'no_result' },
    });
  });
});

describe('what is no answer of this API', () => {
  test.each([
    undefined,
    null,
    '',
    'error code: 1010',
    '<html>',
    5,
    10n,
    Symbol('s'),
    [],
    {},
    new Date(),
    () => 1,
    { code: null },
    { code: 'abc' },
    { code: 1.5, data: null },
    { code: 200 },
    { code: 200, data: 5 },
    { code: 200, data: [] },
    { code: 200, data: 'null' },
    { code: 200, data: '' },
  ])('%o', async (answer) => {
    expect((await caught(() => toAlephTask(answer))).code).toBe('invalid_response');
  });

  const trap = new Proxy({}, { get: () => { throw new RangeError('trap'); } }); // prettier-ignore
  const cyclic: Record<string, unknown> = { code: 200 };
  cyclic['data'] = cyclic;
  test.each([
    ['a proxy that throws', trap, 'invalid_response'],
    ['one inside', { code: 200, data: trap }, 'invalid_response'],
    ['one deeper inside', envelope(record({ response: trap, successFlag: 1 })), 'processing'],
    ['a getter that throws', { code: 200, get data() { throw new Error('secret'); } }, 'invalid_response'], // prettier-ignore
    ['a cycle', cyclic, 'processing'],
    ['deep text', envelope('['.repeat(200_000)), 'invalid_response'],
    ['deep parameters', envelope(record({ paramJson: '{"a":'.repeat(100_000) })), 'processing'],
    ['a long text', envelope(record({ errorMessage: 'x'.repeat(2_000_000) })), 'failed'],
  ])('%s', (_, answer, means) => {
    let outcome: string;
    try {
      outcome = toAlephTask(answer).state;
    } catch (error) {
      outcome = (error as { code: string }).code;
    }
    expect(outcome).toBe(means);
  });

  test('a __proto__ key touches nothing', () => {
    const text =
      '{"code":200,"data":{"__proto__":{"successFlag":3},"successFlag":0,"paramJson":"{\\"__proto__\\":{\\"prompt\\":1}}"}}';
    const task = toAlephTask(JSON.parse(text));
    expect(task).toEqual({ taskId: '', state: 'processing', createdAt: null, params: {} });
    expect(Object.getPrototypeOf(task.params)).toBe(Object.prototype);
  });
});

import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { KIE_JOBS_BASE_URL } from '../../src/client/KIE_JOBS_BASE_URL.js';
import { toAlephTaskFromJob } from '../../src/client/toAlephTaskFromJob.js';
import { fixtures } from '../../src/testing/fixtures.js';
import { caught } from './support/caught.js';
import { jobRecord, succeededJob, unknownJob } from './support/jobRecords.js';
import { created, envelope, sourceUrl, taskId, videoUrl } from './support/records.js';
import { json, scriptedFetch } from './support/scriptedFetch.js';

const minute = 60_000;
const end = created + 5 * minute;
const client = (...answers: Response[]) => {
  const { fetch, calls } = scriptedFetch(...answers);
  return { calls, ...createAlephClient({ protocol: 'jobs', apiKey: 'test-key', fetch }) };
};

describe('what a record of the jobs API means', () => {
  test.each([
    ...['waiting', 'queuing', 'generating', 'paused', '', 7, null, 'constructor'].map((state) => ({
      row: `state ${JSON.stringify(state)}`,
      record: jobRecord({ state, failMsg: 'odd', failCode: '500' }),
      at: end,
      means: 'processing',
    })),
    { row: 'success with a URL', record: succeededJob(), at: end, means: 'succeeded' },
    {
      row: 'success beside a failMsg',
      record: succeededJob({ failMsg: 'odd', failCode: '500' }),
      at: end,
      means: 'succeeded',
    },
    {
      row: 'success, the first of several results that is a URL',
      record: succeededJob({ resultJson: { resultUrls: ['javascript:alert(1)', null, videoUrl] } }),
      at: end,
      means: 'succeeded',
    },
    ...['', '{', '{"resultUrls":[]}', '{"resultUrls":["javascript:alert(1)"]}', null].flatMap(
      (resultJson) => [
        {
          row: `success, ${String(resultJson)}, after 59 s`,
          record: succeededJob({ resultJson }),
          at: end + 59_000,
          means: 'processing',
        },
        {
          row: `success, ${String(resultJson)}, after 60 s`,
          record: succeededJob({ resultJson }),
          at: end + 60_000,
          means: 'failed no_result null',
        },
      ],
    ),
    { row: 'fail alone', record: jobRecord({ state: 'fail' }), at: end, means: 'failed unknown null' },
    {
      row: 'fail with a code as text',
      record: jobRecord({ state: 'fail', failCode: '451' }),
      at: end,
      means: 'failed source_unreachable 451',
    },
    {
      row: 'fail with a code that is no number',
      record: jobRecord({ state: 'fail', failCode: 'CONTENT', failMsg: 'Inappropriate content detected.' }),
      at: end,
      means: 'failed content_policy null',
    },
  ])('$row → $means', async ({ record, at, means }) => {
    const { getTask, calls } = client(
      json(envelope(record), { headers: { date: new Date(at).toUTCString() } }),
    );
    const task = await getTask(taskId);
    const { state } = task;
    expect(state === 'failed' ? `failed ${task.failure.reason} ${String(task.failure.code)}` : state).toBe(
      means,
    );
    expect(calls.map(({ url }) => url)).toEqual([`${KIE_JOBS_BASE_URL}/recordInfo?taskId=${taskId}`]);
  });

  test('a success has all that the record holds, and no callBackUrl', () => {
    expect(toAlephTaskFromJob(envelope(succeededJob()))).toEqual({
      taskId,
      state: 'succeeded',
      createdAt: created,
      completedAt: end,
      expiresAt: end + 14 * 24 * 60 * minute,
      params: { prompt: 'Watercolour look', videoUrl: sourceUrl },
      videoUrl,
      thumbnailUrl: null,
    });
  });

  test.each([
    ...[40, '40', 100].map((sent): [unknown, unknown] => [sent, Number(sent)]),
    ...[0, -1, 101, 0.5, '', 'half', null, [5], {}].map((sent): [unknown, unknown] => [sent, undefined]),
  ])('progress %j is reported as %j', (progress, read) => {
    expect(toAlephTaskFromJob(envelope(jobRecord({ progress })))).toEqual({
      taskId,
      state: 'processing',
      createdAt: created,
      params: { prompt: 'Watercolour look', videoUrl: sourceUrl },
      ...(read === undefined ? {} : { progress: read }),
    });
  });

  test('the fixtures', () => {
    const { waiting, processing, reporting, succeeded, failed } = fixtures.jobs;
    const states = [waiting, processing, reporting, succeeded, failed].map(
      ({ body }) => toAlephTaskFromJob(body).state,
    );
    expect(states).toEqual(['processing', 'processing', 'processing', 'succeeded', 'failed']);
  });
});

describe('refusals', () => {
  test.each([200, 422])('an unknown id is not_found, in HTTP %i', async (status) => {
    const error = await caught(() => client(json(unknownJob, { status })).getTask(taskId));
    expect(error).toMatchObject({ code: 'not_found', apiCode: 422, taskId });
    expect(() => toAlephTaskFromJob(unknownJob)).toThrow(
      expect.objectContaining({ code: 'not_found' }) as Error,
    );
  });

  test('422 with other words stays the input’s fault', async () => {
    const refusal = { code: 422, msg: 'The model name you specified is not supported', data: null };
    const error = await caught(() =>
      client(json(refusal)).generate({ prompt: 'A sea', videoUrl: sourceUrl }),
    );
    expect(error).toMatchObject({ code: 'invalid_request', apiCode: 422 });
  });

  test('a protocol that is none says so', () => {
    expect(() => createAlephClient({ protocol: 'auto' as 'jobs' })).toThrow(
      /protocol must be 'aleph' or 'jobs'/,
    );
  });
});

test('generate sends the input as the jobs API has it', async () => {
  const { generate, calls } = client(json(envelope({ taskId })));
  const input = {
    prompt: 'A sea',
    videoUrl: sourceUrl,
    referenceImage: 'https://media.example.com/look.png',
    aspectRatio: '16:9',
    seed: 7,
    waterMark: '',
    uploadCn: false,
    callBackUrl: 'https://app.example.com/hook',
  } as const;
  expect(await generate(input)).toEqual({ taskId });
  expect(calls.map(({ url, init }) => [url, init.method])).toEqual([
    [`${KIE_JOBS_BASE_URL}/createTask`, 'POST'],
  ]);
  expect(JSON.parse(calls[0]?.init.body as string)).toEqual({
    model: 'runway/gen4-aleph',
    callBackUrl: 'https://app.example.com/hook',
    input: {
      prompt: 'A sea',
      video_url: sourceUrl,
      reference_image: 'https://media.example.com/look.png',
      aspect_ratio: '16:9',
      seed: 7,
      watermark: '',
      upload_cn: false,
    },
  });
});

import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { startedAt, validInput } from './support/createWorld.js';

const minute = 60_000;

function createWorld(options: AlephEmulatorOptions = {}) {
  const now = () => startedAt;
  const plan = () => ({ scenario: 'success', durationMs: 5 * minute }) as const;
  const emulator = createAlephEmulator({ dialect: 'jobs', now, plan, ...options });
  const { fetch } = emulator;
  return {
    emulator,
    jobs: createAlephClient({ protocol: 'jobs', fetch, now }),
    aleph: createAlephClient({ fetch, now }),
    post: async (body: unknown) => {
      const init = { method: 'POST', body: JSON.stringify(body) };
      return (await (await fetch('https://api.kie.ai/api/v1/jobs/createTask', init)).json()) as unknown;
    },
    look: async (taskId: string) => {
      const answer = await fetch(`https://api.kie.ai/api/v1/jobs/recordInfo?taskId=${taskId}`);
      return ((await answer.json()) as { data: Record<string, unknown> }).data;
    },
  };
}

test('a task waits, queues, is generated and succeeds', async () => {
  const { emulator, jobs, look } = createWorld();
  const { taskId } = await jobs.generate({ ...validInput, aspectRatio: '16:9' });
  const states: unknown[] = [];
  for (const ms of [0, 2_000, 6_000, 5 * minute]) {
    await emulator.advance(ms);
    states.push((await look(taskId))['state']);
  }
  expect(states).toEqual(['waiting', 'queuing', 'generating', 'success']);
  expect(await jobs.getTask(taskId)).toMatchObject({
    state: 'succeeded',
    completedAt: startedAt + 5 * minute,
    params: { ...validInput, aspectRatio: '16:9' },
  });
  expect(await look(taskId)).not.toHaveProperty('progress');
});

test('progress is told where it is asked for, and comes through client and proxy', async () => {
  const { emulator, jobs } = createWorld({ reportsProgress: true });
  const { taskId } = await jobs.generate(validInput);
  await emulator.advance(2 * minute);
  expect(await jobs.getTask(taskId)).toMatchObject({ state: 'processing', progress: 40 });
  const proxy = createAlephProxy<string>({
    protocol: 'jobs',
    apiKey: 'sk-test',
    basePath: '/api/aleph',
    authorize: () => 'viewer',
    authorizeTask: 'any-user',
    fetch: emulator.fetch,
  });
  const page = createAlephClient({
    baseUrl: 'https://app.example/api/aleph',
    headers: { 'sec-fetch-site': 'same-origin' },
    fetch: (url, init) => proxy.handler(new Request(url, init)),
  });
  expect(await page.getTask(taskId)).toMatchObject({ state: 'processing', progress: 40 });
});

test('ids of one family are unknown to the other', async () => {
  const { jobs, aleph } = createWorld();
  const [job, older] = [await jobs.generate(validInput), await aleph.generate(validInput)];
  await expect(aleph.getTask(job.taskId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(jobs.getTask(older.taskId)).rejects.toMatchObject({ code: 'not_found' });
  expect((await jobs.getTask(job.taskId)).state).toBe('processing');
  expect((await aleph.getTask(older.taskId)).state).toBe('processing');
});

describe('what createTask refuses', () => {
  const good = { prompt: 'A sea', video_url: 'https://cdn.example.com/in.mp4' };
  const model = 'runway/gen4-aleph';
  test.each([
    ['another model', { model: 'runway/gen3', input: good }, 'The model name you specified is not supported'],
    ['no input', { model }, 'input is required'],
    [
      'the older spelling',
      { model, input: { prompt: 'A sea', videoUrl: good.video_url } },
      'video_url is required',
    ],
    ['a bad URL', { model, input: { ...good, video_url: 'in.mp4' } }, 'video_url is invalid'],
    ['a bad ratio', { model, input: { ...good, aspect_ratio: 'wide' } }, 'aspect_ratio is invalid'],
    [
      'the older body',
      { ...good, videoUrl: good.video_url },
      'The model name you specified is not supported',
    ],
    ['no object', [], 'The request body must be a JSON object'],
  ])('%s', async (_, body, msg) => {
    expect(await createWorld().post(body)).toEqual({ code: 422, msg, data: null });
  });
});

test.each([
  ['success', 200, 'success'],
  ['moderation', 501, 'fail'],
] as const)('the callback of %s is a record that the proxy reads', async (scenario, code, state) => {
  const bodies: { code: number; data: Record<string, unknown> }[] = [];
  const settled: string[] = [];
  const work: Promise<unknown>[] = [];
  const world = createWorld({
    plan: () => ({ scenario, durationMs: minute }),
    webhookHmacKey: 'a-key-of-16-characters',
    callbackFetch: (url, init) => {
      bodies.push(JSON.parse(init?.body as string) as (typeof bodies)[number]);
      return proxy.handler(new Request(url, init));
    },
  });
  const proxy = createAlephProxy<string>({
    protocol: 'jobs',
    apiKey: 'sk-test',
    basePath: '/api/aleph',
    authorize: () => 'viewer',
    authorizeTask: 'any-user',
    callBackUrl: 'https://app.example/api/aleph/callback',
    callbacks: { hmacKey: 'a-key-of-16-characters' },
    onTaskSettled: (task) => settled.push(task.state),
    waitUntil: (promise) => work.push(promise),
    fetch: world.emulator.fetch,
    now: () => startedAt + minute,
  });
  const page = createAlephClient({
    baseUrl: 'https://app.example/api/aleph',
    headers: { 'sec-fetch-site': 'same-origin' },
    fetch: (url, init) => proxy.handler(new Request(url, init)),
  });
  const { taskId } = await page.generate(validInput);
  await world.emulator.advance(minute);
  await Promise.all(work);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatchObject({ code, data: { taskId, state } });
  expect(settled).toEqual([state === 'fail' ? 'failed' : 'succeeded']);
});

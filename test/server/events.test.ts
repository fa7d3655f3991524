import { describe, expect, test, vi } from 'vitest';
import type { AlephProxyOptions } from '../../src/server/AlephProxyOptions.js';
import { createMemoryHub } from '../../src/server/hub/createMemoryHub.js';
import { createProxyWorld, input } from './support/createProxyWorld.js';
import { readEvents } from './support/readEvents.js';

const minute = 60_000;
/** Looks often, so that a test need not wait. */
const eager = { pollIntervalMs: 20 };

async function watchedTask(options: Partial<AlephProxyOptions<string>> = {}, scenario = 'success' as const) {
  let now = 1_790_000_000_000;
  const world = createProxyWorld({ ...eager, ...options, emulated: { scenario, now: () => now } });
  const { taskId } = await world.client.generate(input);
  const looks = () => world.emulator.requests.filter(({ method }) => method === 'GET').length;
  const watch = async (signal?: AbortSignal) => {
    const response = await world.ask(`/events?taskIds=${taskId}`, { signal: signal ?? null });
    return { response, events: readEvents(response) };
  };
  const pass = (ms: number) => (now += ms);
  return { ...world, taskId, looks, watch, pass };
}

describe('an event stream', () => {
  test('tells what is known, then the end, and is over', async () => {
    const { watch, taskId, pass, client } = await watchedTask();
    const { response, events } = await watch();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const first = await events.next();
    expect(first.value).toMatchObject({ taskId, status: 200, body: { data: { taskId, successFlag: 0 } } });
    pass(20 * minute);
    const second = await events.next();
    expect(second.value).toMatchObject({ taskId, status: 200, body: { data: { successFlag: 1 } } });
    expect((await events.next()).done).toBe(true);
    // The same words as a look's.
    const task = await client.getTask(taskId);
    expect(task.state).toBe('succeeded');
  });

  test('1,000 viewers of one task are one poller upstream, and each sees the end once', async () => {
    const { watch, looks, pass } = await watchedTask({ maxStreamsPerUser: 1_000 });
    const startedAt = Date.now();
    const viewers = await Promise.all(Array.from({ length: 1_000 }, () => watch()));
    await Promise.all(viewers.map(({ events }) => events.next()));
    const before = looks();
    await vi.waitFor(() => {
      expect(looks()).toBeGreaterThan(before + 3);
    });
    pass(20 * minute);
    const ends = await Promise.all(viewers.map(({ events }) => events.next()));
    expect(ends.filter(({ value }) => value?.body.data?.successFlag === 1)).toHaveLength(1_000);
    const after = looks();
    // What was asked is one look at a time, and nothing is asked any more.
    expect(after).toBeLessThanOrEqual((Date.now() - startedAt) / eager.pollIntervalMs + 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(looks()).toBe(after);
  });

  test('nobody watches: nobody polls', async () => {
    const { watch, looks, events } = await watchedTask();
    const controller = new AbortController();
    const viewer = await watch(controller.signal);
    const other = await watch();
    await viewer.events.next();
    await other.events.next();
    controller.abort();
    await other.events.return(undefined);
    await vi.waitFor(() => {
      expect(events.filter(({ type }) => type === 'stream_end')).toHaveLength(2);
    });
    const after = looks();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(looks()).toBeLessThanOrEqual(after + 1);
    expect(events.findLast(({ type }) => type === 'stream_end')).toMatchObject({ streams: 0 });
  });

  test('ends by itself, and its successor tells at once what is known', async () => {
    const { watch, looks } = await watchedTask({ maxStreamMs: 50, pollIntervalMs: 5_000 });
    for (let round = 0; round < 3; round += 1) {
      const { events } = await watch();
      expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 0 } } });
      expect((await events.next()).done).toBe(true);
    }
    expect(looks()).toBe(1);
  });

  test('who reads slowly gets the latest only', async () => {
    let looks = 0;
    const { watch } = await watchedTask({
      fetch: (url) => {
        if (!(url as string).includes('record-info'))
          return Promise.resolve(Response.json({ code: 200, data: { taskId: 'a' } }));
        looks += 1;
        const data = { taskId: 'a', successFlag: looks > 20 ? 3 : 0, createTime: 1_790_000_000_000 + looks };
        return Promise.resolve(Response.json({ code: 200, msg: 'success', data }));
      },
    });
    const { response } = await watch();
    await vi.waitFor(() => {
      expect(looks).toBe(21);
    });
    const told = (await new Response(response.body).text()).match(/"createTime":\d+/g) ?? [];
    // What lay in the stream when it was first read, and the end.
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told.at(-1)).toBe('"createTime":1790000000021');
  });

  test('a callback is seen at once, long before the next look', async () => {
    const callbacks = { secret: 'a-long-and-random-secret' };
    const { watch, taskId, pass, proxy } = await watchedTask({ callbacks, pollIntervalMs: 60_000 });
    const { events } = await watch();
    await events.next();
    pass(20 * minute);
    const { status } = await proxy.handler(
      new Request(`https://app.example/api/aleph/callback/${callbacks.secret}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ taskId }),
      }),
    );
    expect(status).toBe(200);
    expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 1 } } });
  });

  test('an outage is news, and so is its end', async () => {
    let isDown = true;
    const world = await watchedTask({
      fetch: (url) =>
        Promise.resolve(
          (url as string).includes('record-info')
            ? isDown
              ? new Response('<html>', { status: 502 })
              : Response.json({ code: 200, data: { taskId: 'a', successFlag: 3 } })
            : Response.json({ code: 200, data: { taskId: 'a' } }),
        ),
    });
    const { events } = await world.watch();
    expect((await events.next()).value).toMatchObject({ status: 502 });
    isDown = false;
    expect((await events.next()).value).toMatchObject({ status: 200, body: { data: { successFlag: 3 } } });
  });

  test('of a task that is not the user’s it tells what is said of one that does not exist, and of the others all', async () => {
    const asked: string[] = [];
    const {
      client,
      ask,
      emulator,
      events: told,
    } = createProxyWorld({
      ...eager,
      authorizeTask: (_, id) => {
        asked.push(id);
        return id !== 'foreign';
      },
    });
    const { taskId } = await client.generate(input);
    const events = readEvents(await ask(`/events?taskIds=foreign,${taskId},unknown`));
    const first = [await events.next(), await events.next(), await events.next()].map(({ value }) => value);
    const about = (id: string) => ({ ...first.find((event) => event?.taskId === id), taskId: '' });
    expect(about('foreign')).toMatchObject({ status: 404, body: { code: 404, data: null } });
    expect(about('foreign')).toEqual(about('unknown'));
    expect(about(taskId)).toMatchObject({ status: 200 });
    expect(emulator.requests.some(({ path }) => path.includes('foreign'))).toBe(false);
    expect(told).toContainEqual({ type: 'refused', route: 'events', guard: 'owner' });
    await events.return(undefined);
    expect((await ask('/events?taskIds=foreign')).status).toBe(404);
    expect(asked).toEqual(['foreign', taskId, 'unknown', 'foreign']);
  });

  test('too many streams are refused before anybody is asked whose the tasks are', async () => {
    const authorizeTask = vi.fn(() => true);
    const { ask } = createProxyWorld({ authorizeTask, maxStreamsPerUser: 1 });
    const events = readEvents(await ask('/events?taskIds=a'));
    expect((await ask('/events?taskIds=a,b,c')).status).toBe(429);
    expect(authorizeTask).toHaveBeenCalledTimes(1);
    await events.return(undefined);
  });

  test('ends when its server goes down, leaves the task to the next one, and is not opened again there', async () => {
    const hub = createMemoryHub();
    const {
      watch,
      proxy,
      emulator,
      taskId,
      events: told,
    } = await watchedTask({ hub, pollIntervalMs: 30_000 });
    const { events } = await watch();
    await events.next();
    proxy.close();
    expect((await events.next()).done).toBe(true);
    expect((await watch()).response.status).toBe(503);
    expect(told.findLast(({ type }) => type === 'stream_end')).toMatchObject({ streams: 0 });
    // Its lease would keep the next one from looking for a minute.
    const next = createProxyWorld({ hub, fetch: emulator.fetch, pollIntervalMs: 20 });
    const looks = () => emulator.requests.length;
    const before = looks();
    const resumed = readEvents(await next.ask(`/events?taskIds=${taskId}`));
    expect((await resumed.next()).value).toMatchObject({ taskId, status: 200 });
    await vi.waitFor(() => {
      expect(looks()).toBeGreaterThan(before + 2);
    });
    await resumed.return(undefined);
  });

  test('is told though the runtime will not wait: Next’s after throws outside of a request', async () => {
    const { watch, pass } = await watchedTask({
      waitUntil: () => {
        throw new Error('`after` was called outside a request scope.');
      },
      onTaskSettled: () => undefined,
    });
    const { events } = await watch();
    expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 0 } } });
    pass(20 * minute);
    expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 1 } } });
  });

  test.each([
    { maxStreamMs: 0 },
    { maxStreams: -1 },
    { maxStreamsPerUser: NaN },
    { pollIntervalMs: '6s' as never },
  ])('%o is refused', (options) => {
    expect(() => createProxyWorld(options)).toThrow(/must be a positive number/);
  });
});

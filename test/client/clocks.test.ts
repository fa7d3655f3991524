import { describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { createTaskMemory } from '../../src/client/createTaskMemory.js';
import { envelope, record, succeeded } from './support/records.js';
import { json, scriptedFetch, type Step } from './support/scriptedFetch.js';

const minute = 60_000;
const hour = 60 * minute;
const trueStart = Date.UTC(2026, 7, 20, 12);

/** `YYYY-MM-DD HH:mm:ss` by a server's wall clock, as sibling APIs print it. */
const zoneless = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const httpDate = (ms: number) => new Date(ms).toUTCString();

/**
 * A viewer whose clock is `skewMs` ahead of true time, and a server that is not. `at(age, answer)` looks at a task of that true age.
 */
function viewer(skewMs = 0) {
  const clock = { now: 0 };
  const queue: Step[] = [];
  const fetch: typeof globalThis.fetch = (...request) =>
    scriptedFetch(queue.shift() ?? hangUp).fetch(...request);
  const client = createAlephClient({ fetch, now: () => clock.now });
  return {
    client,
    at: async (ageMs: number, data: unknown, { dated = true } = {}) => {
      clock.now = trueStart + ageMs + skewMs;
      const headers: HeadersInit = dated ? { Date: httpDate(trueStart + ageMs) } : {};
      queue.push(json(envelope(data), { headers }));
      const task = await client.getTask('a');
      const startedAt = client.startedAt('a');
      return { task, age: startedAt === null ? null : clock.now - startedAt };
    },
  };
}
const hangUp = new Error('no more answers');
const running = (createTime: unknown = trueStart) => record({ taskId: 'a', createTime });
const ended = (completeTime: unknown, createTime: unknown = trueStart) =>
  record({ taskId: 'a', createTime, completeTime });

describe('a Date header and zoned times measure the clock', () => {
  test.each([0, 10 * minute, -10 * minute])('with a clock %d ms off', async (skewMs) => {
    const { at } = viewer(skewMs);
    expect((await at(5 * minute, running())).age).toBe(5 * minute);
    expect((await at(6 * minute, running(new Date(trueStart).toISOString()))).age).toBe(6 * minute);
    expect((await at(8 * minute, ended(trueStart + 7 * minute + 1_000))).task.state).toBe('processing');
    expect((await at(8 * minute + 1_000, ended(trueStart + 7 * minute + 1_000))).task).toMatchObject({
      state: 'failed',
      failure: { reason: 'no_result' },
    });
  });

  test('only they can find a task old', async () => {
    expect((await viewer().at(40 * minute, running())).age).toBe(40 * minute);
    expect((await viewer().at(40 * minute, running(), { dated: false })).age).toBe(0);
    expect((await viewer().at(40 * minute, running(zoneless(trueStart)))).age).toBe(0);
  });

  test('but not before a time that the server printed itself', async () => {
    const { at } = viewer();
    expect((await at(-minute, running())).age).toBe(0);
  });
});

describe.each([0, 10 * minute, -10 * minute])('zone-less times, on a clock %d ms off', (skewMs) => {
  test.each([0, 8 * hour, -8 * hour])(
    '%d ms off: never failed too early, never a negative age',
    async (zoneMs) => {
      const { at } = viewer(skewMs);
      const start = zoneless(trueStart + zoneMs);
      const end = zoneless(trueStart + zoneMs + 4 * minute);
      expect((await at(minute, running(start))).age).toBe(0);
      expect((await at(3 * minute, running(start))).age).toBe(2 * minute);
      const atEnd = await at(4 * minute, ended(end, start));
      expect(atEnd).toMatchObject({ task: { state: 'processing' }, age: 4 * minute });
      expect((await at(5 * minute - 1, ended(end, start))).task.state).toBe('processing');
      expect((await at(5 * minute, ended(end, start))).task.state).toBe('failed');
    },
  );

  test('a task that is over at the first look is as old as it took', async () => {
    const { at } = viewer(skewMs);
    const look = await at(12 * hour, ended(zoneless(trueStart + 4 * minute), zoneless(trueStart)));
    expect(look).toMatchObject({ task: { state: 'processing' }, age: 4 * minute });
  });
});

test('a zone-less end beside a zoned start fails nothing', async () => {
  for (const zoneMs of [-8 * hour, 8 * hour]) {
    const { at } = viewer();
    await at(minute, running());
    expect((await at(6 * minute, ended(zoneless(trueStart + zoneMs)))).task.state).toBe('processing');
  }
});

test('an offset is fixed by the first answer that holds a time, and later Date headers do not move it', async () => {
  const { at, client } = viewer();
  expect((await at(0, {})).age).toBeNull();
  expect((await at(5 * minute, running(), { dated: false })).age).toBe(0);
  expect((await at(6 * minute, running())).age).toBe(minute);
  expect((await at(7 * minute, {})).age).toBe(2 * minute);
  expect(client.startedAt('unknown')).toBeNull();
});

test('an absurd clock in the browser changes nothing', async () => {
  const { at } = viewer(-trueStart);
  expect((await at(5 * minute, running())).age).toBe(5 * minute);
  expect((await at(6 * minute, succeeded({ taskId: 'a' }))).task.state).toBe('succeeded');
});

test('a client remembers the tasks it saw last, up to its limit', () => {
  const memory = createTaskMemory(2);
  const entry = { clock: null, createdAt: 1, settledState: null };
  for (const id of ['a', 'b', 'a', 'c']) memory.set(id, entry);
  expect(['a', 'b', 'c'].map((id) => memory.get(id) !== undefined)).toEqual([true, false, true]);
});

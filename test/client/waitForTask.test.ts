import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { WaitForTaskOptions } from '../../src/client/WaitForTaskOptions.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { caught } from './support/caught.js';
import { created, envelope, record, succeeded, taskId, videoUrl } from './support/records.js';
import { json, scriptedFetch } from './support/scriptedFetch.js';

beforeEach(() => {
  vi.useFakeTimers({ now: created });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const second = 1_000;
const minute = 60 * second;
const running = () => json(envelope(record()));
const offline = () => new TypeError('fetch failed');

/** A server that answers by the age of the task; `looks` holds the ages at which it was asked. */
function follow(respond: (ageMs: number) => Response | Error, options: WaitForTaskOptions = {}) {
  const looks: number[] = [];
  const fetch: typeof globalThis.fetch = (...request) => {
    looks.push(Date.now() - created);
    return scriptedFetch(respond(Date.now() - created)).fetch(...request);
  };
  const updates: AlephTask['state'][] = [];
  const client = createAlephClient({ fetch });
  const outcome = client.waitForTask(taskId, { onUpdate: ({ state }) => updates.push(state), ...options });
  outcome.catch(() => undefined);
  return { looks, updates, outcome };
}

describe('a task that ends', () => {
  test('well, resolves with the video; about one look in 6 s, one update a change', async () => {
    const { looks, updates, outcome } = follow((age) =>
      age < 328 * second ? running() : json(envelope(succeeded())),
    );
    await vi.advanceTimersByTimeAsync(10 * minute);
    await expect(outcome).resolves.toMatchObject({ state: 'succeeded', videoUrl });
    expect(looks.length).toBeLessThanOrEqual(60);
    expect(looks.at(-1)).toBeLessThanOrEqual(334 * second);
    expect(updates).toEqual(['processing', 'succeeded']);
  });

  test('badly, rejects with task_failed, which carries the task', async () => {
    const failed = json(envelope(record({ successFlag: 3, errorCode: 500 })));
    const { looks, updates, outcome } = follow(() => failed);
    expect(await caught(() => outcome)).toMatchObject({
      code: 'task_failed',
      taskId,
      task: { state: 'failed', failure: { reason: 'internal' } },
    });
    expect(looks).toHaveLength(1);
    expect(updates).toEqual(['failed']);
  });

  test('never, rejects with task_timed_out at the limit', async () => {
    const { looks, outcome } = follow(running);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(await caught(() => outcome)).toMatchObject({
      code: 'task_timed_out',
      task: { state: 'processing' },
    });
    expect(looks.at(-1)).toBe(30 * minute);
  });
});

test('an interval and a limit of its own', async () => {
  const { looks, outcome } = follow(running, { polling: { intervalMs: 20 * second, timeoutMs: minute } });
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect((await caught(() => outcome)).code).toBe('task_timed_out');
  expect(looks).toHaveLength(5);
  expect(looks.at(-1)).toBe(minute);
});

describe('errors', () => {
  test('that nothing mends end it at once', async () => {
    const { looks, outcome } = follow(() => json({ code: 401 }));
    expect((await caught(() => outcome)).code).toBe('unauthorized');
    expect(looks).toHaveLength(1);
  });

  test.each([5, '', null, undefined, {}, '\ud800'])(
    'an id that is none, %j, is configuration',
    async (id) => {
      const { fetch, calls } = scriptedFetch(running());
      const client = createAlephClient({ fetch });
      for (const call of [client.getTask, client.waitForTask]) {
        const error = await caught(() => call(id as string));
        expect(error.code).toBe('configuration');
        expect(error.message).toContain('the string that generate() returned');
      }
      expect(calls).toHaveLength(0);
    },
  );

  test('an unknown id is given 20 s to appear', async () => {
    const { looks, outcome } = follow((age) =>
      age < 15 * second ? json(envelope(null)) : json(envelope(succeeded())),
    );
    await vi.advanceTimersByTimeAsync(minute);
    await expect(outcome).resolves.toMatchObject({ state: 'succeeded' });
    expect(looks).toHaveLength(4);
  });

  test('and not longer', async () => {
    const { looks, outcome } = follow(() => json(envelope(null)));
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect((await caught(() => outcome)).code).toBe('not_found');
    expect(looks.at(-1)).toBeGreaterThan(20 * second);
    expect(looks.at(-1)).toBeLessThan(40 * second);
  });

  test('a task that was seen and then is gone is gone', async () => {
    const { looks, outcome } = follow((age) => (age === 0 ? running() : json(envelope(null))));
    await vi.advanceTimersByTimeAsync(minute);
    expect((await caught(() => outcome)).code).toBe('not_found');
    expect(looks).toHaveLength(2);
  });
});

describe('outages', () => {
  const outage = (from: number, to: number) => (age: number) => {
    if (age >= from && age < to) return offline();
    return age < 5 * minute ? running() : json(envelope(succeeded()));
  };

  test('are waited out with fewer looks', async () => {
    const { looks, updates, outcome } = follow(outage(minute, minute + 90 * second));
    await vi.advanceTimersByTimeAsync(10 * minute);
    await expect(outcome).resolves.toMatchObject({ state: 'succeeded' });
    expect(looks.filter((age) => age >= minute && age < minute + 90 * second).length).toBeLessThan(10);
    expect(updates).toEqual(['processing', 'succeeded']);
  });

  test('from the very start too', async () => {
    const { looks, outcome } = follow(outage(0, 4 * minute));
    await vi.advanceTimersByTimeAsync(10 * minute);
    await expect(outcome).resolves.toMatchObject({ state: 'succeeded' });
    const gaps = looks.slice(1).map((age, index) => age - (looks[index] ?? 0));
    expect(gaps[0]).toBeLessThanOrEqual(6 * second);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(30 * second);
    expect(looks.filter((age) => age < 4 * minute).length).toBeLessThan(15);
  });

  test('a machine that slept counts as one failure', async () => {
    const { looks, outcome } = follow(
      (age) => (age > 50 * minute && age < 51 * minute ? offline() : running()),
      {
        polling: { timeoutMs: 120 * minute },
      },
    );
    await vi.advanceTimersByTimeAsync(minute);
    vi.setSystemTime(created + 50.5 * minute);
    await vi.advanceTimersByTimeAsync(25 * second);
    const after = looks.filter((age) => age > 50 * minute);
    expect(after.length).toBeGreaterThanOrEqual(3);
    expect((after[1] ?? 0) - (after[0] ?? 0)).toBeLessThanOrEqual(6 * second);
    await vi.advanceTimersByTimeAsync(120 * minute);
    expect((await caught(() => outcome)).code).toBe('task_timed_out');
  });

  test('a pause that the API asks for is kept', async () => {
    const limited = json({ code: 429 }, { headers: { 'Retry-After': '60' } });
    const { looks, outcome } = follow((age) => (age === 0 ? limited : json(envelope(succeeded()))));
    await vi.advanceTimersByTimeAsync(5 * minute);
    await expect(outcome).resolves.toMatchObject({ state: 'succeeded' });
    expect(looks).toEqual([0, 60 * second]);
  });
});

describe('an abort', () => {
  test('before the start', async () => {
    const { looks, outcome } = follow(running, { signal: AbortSignal.abort() });
    expect((await caught(() => outcome)).code).toBe('aborted');
    expect(looks).toHaveLength(0);
  });

  test.each([running, () => json({ code: 429 }, { headers: { 'Retry-After': '60' } })])(
    'between two looks',
    async (respond) => {
      const controller = new AbortController();
      const { looks, outcome } = follow(respond, { signal: controller.signal });
      await vi.advanceTimersByTimeAsync(second);
      controller.abort();
      expect((await caught(() => outcome)).code).toBe('aborted');
      expect(vi.getTimerCount()).toBe(0);
      expect(looks).toHaveLength(1);
    },
  );
});

test('what onUpdate throws ends the waiting', async () => {
  const mistake = new Error('the app’s own mistake');
  const { outcome } = follow(running, {
    onUpdate: () => {
      throw mistake;
    },
  });
  await expect(outcome).rejects.toBe(mistake);
});

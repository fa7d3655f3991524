import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephClientOptions } from '../../src/client/AlephClientOptions.js';
import { caught } from './support/caught.js';
import { envelope, record } from './support/records.js';
import { json } from './support/scriptedFetch.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A client whose requests are listed as `second id`, each answered after `latencyMs`. */
function createWorld(
  options: AlephClientOptions = {},
  answer = () => json(envelope(record({ taskId: undefined }))),
) {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const taskId = new URL(url as string).searchParams.get('taskId') ?? 'generate';
    sent.push(`${(Date.now() / 1_000).toFixed(1)} ${taskId}`);
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        resolve(answer());
      }, 100);
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  };
  return { sent, client: createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch, ...options }) };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const ids = (count: number) => Array.from({ length: count }, (_, index) => `t${String(index)}`);
const swallow = (promise: Promise<unknown>) => void promise.catch(() => undefined);

describe('the budget of a client', () => {
  test('lets ten looks out at once, then five a second, first come, first served', async () => {
    const { sent, client } = createWorld();
    const looks = Promise.all(ids(16).map((id) => client.getTask(id)));
    await pass(0);
    expect(sent).toEqual(ids(10).map((id) => `0.0 ${id}`));
    await pass(1_000);
    expect(sent.slice(10)).toEqual(['0.2 t10', '0.4 t11', '0.6 t12', '0.8 t13', '1.0 t14']);
    await pass(1_000);
    expect((await looks).map(({ taskId }) => taskId)).toEqual(ids(16));
  });

  test('is as large as it was made, also none', async () => {
    const small = createWorld({ budget: { perSecond: 0.5, burst: 1 } });
    void Promise.all(ids(3).map((id) => small.client.getTask(id)));
    await pass(4_000);
    expect(small.sent).toEqual(['0.0 t0', '2.0 t1', '4.0 t2']);
    const open = createWorld({ budget: false });
    void Promise.all(ids(100).map((id) => open.client.getTask(id)));
    await pass(0);
    expect(open.sent).toHaveLength(100);
  });

  test.each([
    0,
    -1,
    NaN,
    { perSecond: 0 },
    { perSecond: -5 },
    { burst: 0 },
    { burst: NaN },
    { perSecond: 'x' },
  ])('cannot be %o', async (budget) => {
    const wrong = typeof budget === 'object' ? budget : { perSecond: budget };
    expect(await caught(() => createAlephClient({ budget: wrong as never }))).toMatchObject({
      code: 'configuration',
    });
  });

  test('does not hold up a submission, and is not spent by one', async () => {
    const { sent, client } = createWorld();
    for (const id of ids(12)) void client.getTask(id);
    swallow(client.generate({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' }));
    await pass(0);
    expect(sent).toContain('0.0 generate');
    await pass(400);
    expect(sent.slice(11)).toEqual(['0.2 t10', '0.4 t11']);
  });

  test('is not spent by a caller who left the line, and who hears of it at once', async () => {
    const { sent, client } = createWorld();
    for (const id of ids(10)) void client.getTask(id);
    const leaver = new AbortController();
    const gone = caught(() => client.getTask('gone', { signal: leaver.signal }));
    void client.getTask('next');
    leaver.abort();
    expect(await gone).toMatchObject({ code: 'aborted', taskId: 'gone' });
    await pass(200);
    expect(sent.slice(10)).toEqual(['0.2 next']);
    expect(vi.getTimerCount()).toBe(1 + 1);
    await pass(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('serves a task in a hurry first', async () => {
    const { sent, client } = createWorld();
    for (const id of ids(14)) void client.getTask(id);
    client.hurry('t13');
    client.hurry('nobody');
    await pass(600);
    expect(sent.slice(10)).toEqual(['0.2 t13', '0.4 t10', '0.6 t11']);
  });

  test('starts the time limit of a request when it is sent', async () => {
    const { client } = createWorld({ budget: { perSecond: 0.1, burst: 1 }, timeoutMs: 1_000 });
    void client.getTask('first');
    const second = client.getTask('second');
    await pass(10_200);
    await expect(second).resolves.toMatchObject({ taskId: 'second' });
  });

  test('tells when a look is sent, and for how long the request itself took', async () => {
    const events: unknown[] = [];
    const { client } = createWorld({
      budget: { perSecond: 1, burst: 1 },
      onEvent: (event) => events.push(event),
    });
    const sentAt: number[] = [];
    for (const id of ['a', 'b']) void client.getTask(id, { onSend: () => sentAt.push(Date.now()) });
    await pass(1_100);
    expect(sentAt).toEqual([0, 1_000]);
    expect(events).toMatchObject([{ durationMs: 100 }, { durationMs: 100 }]);
  });

  test('gives way to a pause: everybody in line hears of it at once, and nobody is sent, in a hurry or not', async () => {
    const limited = () => json({ code: 429 }, { headers: { 'Retry-After': '30' } });
    const { sent, client } = createWorld({}, limited);
    const outcomes = Promise.all(ids(20).map((id) => caught(() => client.getTask(id))));
    await pass(150);
    expect(await outcomes).toMatchObject(Array.from({ length: 20 }, () => ({ code: 'rate_limited' })));
    const late = caught(() => client.getTask('late'));
    client.hurry('late');
    expect(await late).toMatchObject({ code: 'rate_limited', taskId: 'late' });
    await pass(29_960);
    expect(sent).toHaveLength(10);
    swallow(client.getTask('again'));
    await pass(200);
    expect(sent.slice(10)).toEqual(['30.1 again']);
  });

  test('holds for waitForTask too, and waiting in line is no outage', async () => {
    const { sent, client } = createWorld({ budget: { perSecond: 1, burst: 1 } });
    const leaver = new AbortController();
    for (const id of ids(10)) swallow(client.waitForTask(id, { signal: leaver.signal }));
    await pass(60_000);
    expect(sent).toHaveLength(61);
    for (const id of ids(10))
      expect(sent.filter((line) => line.endsWith(` ${id}`)).length).toBeGreaterThanOrEqual(6);
    leaver.abort();
    await pass(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('survives a clock that is set back', async () => {
    const { sent, client } = createWorld();
    for (const id of ids(11)) void client.getTask(id);
    await pass(0);
    vi.setSystemTime(-3_600_000);
    await pass(400);
    expect(sent).toHaveLength(11);
  });
});

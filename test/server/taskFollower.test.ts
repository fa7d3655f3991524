import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTaskFollower } from '../../src/server/stream/createTaskFollower.js';
import type { TaskNews } from '../../src/server/stream/TaskNews.js';

const second = 1_000;
const hour = 3_600 * second;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const record = (data: object, atMs = Date.now()): TaskNews => ({
  httpStatus: 200,
  body: JSON.stringify({ code: 200, msg: 'success', data: { taskId: 'a', ...data } }),
  at: atMs,
});
const running = (createTime = 1_790_000_000_000) => record({ successFlag: 0, createTime });
const ended = () => record({ successFlag: 3 });
const refusal = (httpStatus: number, more: Partial<TaskNews> = {}): TaskNews => ({
  httpStatus,
  body: JSON.stringify({ code: httpStatus, msg: '', data: null }),
  at: Date.now(),
  ...more,
});

function createFollowed(look: () => TaskNews | Promise<TaskNews> = running) {
  const others = { have: false, saw: null as TaskNews | null };
  const lookedAt: number[] = [];
  const lease = {
    claim: vi.fn(() => Promise.resolve(!others.have)),
    release: vi.fn(() => Promise.resolve()),
    isAlone: () => false,
  };
  const start = Date.now();
  const follower = createTaskFollower({
    ...{ taskId: 'a', intervalMs: 6 * second, now: Date.now, lease },
    look: async () => {
      lookedAt.push(Math.round((Date.now() - start) / second));
      return look();
    },
    recall: () => Promise.resolve(others.saw),
    share: () => Promise.resolve(),
    onIdle: () => undefined,
  });
  return { follower, lease, others, lookedAt, looks: () => lookedAt.length };
}

const slowly = (ms: number) =>
  new Promise<TaskNews>((resolve) => {
    setTimeout(() => {
      resolve(running());
    }, ms);
  });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a follower', () => {
  test('looks in its rhythm, whatever it is told meanwhile, and claims the lease no oftener', async () => {
    const { follower, lease, looks } = createFollowed();
    follower.watch(() => undefined);
    await pass(5 * second);
    // Somebody else's look moves the next one, and arms no second timer.
    for (let seconds = 0; seconds < 60; seconds += 1) {
      follower.take(running());
      await pass(second);
    }
    expect(looks()).toBe(1);
    expect(lease.claim).toHaveBeenCalledTimes(1);
    await pass(60 * second);
    expect(looks()).toBeGreaterThanOrEqual(10);
    expect(looks()).toBeLessThanOrEqual(12);
  });

  test('goes on when others see a task that it had been refused', async () => {
    const answers = [refusal(401)];
    const { follower, looks } = createFollowed(() => answers.pop() ?? running());
    follower.watch(() => undefined);
    await pass(hour);
    expect(looks()).toBe(1);
    follower.take(running());
    await pass(7 * second);
    expect(looks()).toBe(2);
  });

  test('ends its long rest when others get through', async () => {
    const { follower, looks } = createFollowed(() => refusal(502));
    follower.watch(() => undefined);
    await pass(5 * 60 * second);
    const before = looks();
    await pass(second);
    follower.take(running());
    await pass(7 * second);
    expect(looks()).toBe(before + 1);
  });

  test('stops with the task, also when it hears of the end from elsewhere', async () => {
    const { follower, lease, looks } = createFollowed();
    const told: string[] = [];
    follower.watch(({ bytes }) => told.push(new TextDecoder().decode(bytes)));
    await pass(second);
    follower.take(ended());
    await pass(hour);
    expect([looks(), lease.claim.mock.calls.length, told.length]).toEqual([1, 1, 2]);
  });

  test('rests as long as the provider wishes, whoever was told so', async () => {
    const { follower, others, looks } = createFollowed();
    others.have = true;
    others.saw = refusal(429, { retryAfterS: 300 });
    follower.watch(() => undefined);
    await pass(10 * second);
    // The one who was told has died.
    others.have = false;
    await pass(285 * second);
    expect(looks()).toBe(0);
    await pass(30 * second);
    expect(looks()).toBeGreaterThan(0);
  });

  test('takes over from one who does not look any more, and yields to one who does', async () => {
    const { follower, others, looks } = createFollowed();
    others.have = true;
    others.saw = running();
    follower.watch(() => undefined);
    for (let seconds = 0; seconds < 60; seconds += 5) {
      others.saw = running();
      await pass(5 * second);
    }
    expect(looks()).toBe(0);
    others.have = false;
    await pass(30 * second);
    expect(looks()).toBeGreaterThanOrEqual(3);
    others.have = true;
    const before = looks();
    await pass(60 * second);
    expect(looks()).toBe(before);
  });

  test('counts a failure of another one once, however often it reads of it', async () => {
    const { follower, others, looks } = createFollowed();
    others.have = true;
    others.saw = refusal(502);
    follower.watch(() => undefined);
    await pass(50 * second);
    // It would wait for half of the longest rest, 15 s.
    others.have = false;
    await pass(4 * second);
    expect(looks()).toBe(1);
  });

  test('looks on when its clock is set back, and tells what it sees', async () => {
    let looks = 0;
    const { follower } = createFollowed(() => running(1_790_000_000_000 + (looks += 1)));
    const told = vi.fn();
    follower.watch(told);
    await pass(second);
    vi.setSystemTime(Date.now() - hour);
    await pass(60 * second);
    expect(looks).toBeGreaterThanOrEqual(9);
    expect(told).toHaveBeenCalledTimes(looks);
  });

  test('keeps the lease while a slow provider answers', async () => {
    const { follower, lease } = createFollowed(() => slowly(25 * second));
    follower.watch(() => undefined);
    for (let seconds = 0; seconds < 25; seconds += 5) {
      lease.claim.mockClear();
      // For 14 s at a time.
      await pass(10 * second);
      expect(lease.claim).toHaveBeenCalled();
    }
  });

  test('leaves the lease to others as soon as nobody watches, also in the middle of a look', async () => {
    const { follower, lease } = createFollowed(() => slowly(3 * second));
    const first = follower.watch(() => undefined);
    await pass(second);
    first();
    expect(lease.release).not.toHaveBeenCalled();
    await pass(3 * second);
    expect(lease.release).toHaveBeenCalledTimes(1);
    const other = follower.watch(() => undefined);
    await pass(4 * second);
    other();
    expect(lease.release).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

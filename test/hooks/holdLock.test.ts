import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { holdLock } from '../../src/browser/holdLock.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { input } from '../support/openPage.js';
import { createLocks } from '../support/createLocks.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);

test('one at a time, in order; the next one after a moment', async () => {
  const locks = createLocks();
  const log: string[] = [];
  const act = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    log.push(`${name} ends`);
    return name;
  };
  const all = Promise.all([
    holdLock({ locks, name: 'x' }, act('a')),
    holdLock({ locks, name: 'x' }, act('b')),
  ]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await all).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(locks.names()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('whoever leaves the line never runs, and leaves no lock, no place in line and no timer', async () => {
  const locks = createLocks();
  void holdLock({ locks, name: 'x' }, never);
  const control = new AbortController();
  const run = vi.fn(() => Promise.resolve());
  const waiting = holdLock({ locks, name: 'x', patienceMs: 60_000, signal: control.signal }, run);
  const outcome = expect(waiting).rejects.toMatchObject({ code: 'aborted' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(locks.names()).toEqual(['held x', 'pending x']);
  control.abort();
  await outcome;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(run).not.toHaveBeenCalled();
  expect(locks.names()).toEqual(['held x']);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([false, true])(
  'a signal that was aborted before runs nothing; with locks: %s',
  async (isLocked) => {
    const locks = isLocked ? createLocks() : null;
    const run = vi.fn(() => Promise.resolve());
    await expect(holdLock({ locks, name: 'x', signal: AbortSignal.abort() }, run)).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(run).not.toHaveBeenCalled();
    expect(locks?.names() ?? []).toEqual([]);
  },
);

test('patience ends by running all the same, where a frozen tab holds the lock', async () => {
  const locks = createLocks();
  void holdLock({ locks, name: 'x' }, never);
  const run = vi.fn(() => Promise.resolve('done'));
  const waiting = holdLock({ locks, name: 'x', patienceMs: 5_000 }, run);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await expect(waiting).resolves.toBe('done');
  expect(run).toHaveBeenCalledOnce();
});

test('a submission that waits for another tab can be given up: nothing is sent, and nothing remembered', async () => {
  const locks = createLocks();
  const [one, other] = [0, 1].map(() => createAlephHistory({ scope: 'default', locks }));
  void one?.submit({ input, idempotencyKey: 'k1', force: false }, never);
  const control = new AbortController();
  const ask = vi.fn(() => Promise.resolve({ taskId: 't' }));
  const waiting = other?.submit({ input, idempotencyKey: 'k2', force: false, signal: control.signal }, ask);
  const outcome = expect(waiting).rejects.toMatchObject({ code: 'aborted' });
  await vi.advanceTimersByTimeAsync(1_000);
  control.abort();
  await outcome;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ask).not.toHaveBeenCalled();
  expect(createAlephHistory({ scope: 'default', locks }).entries()).toMatchObject([{ key: 'k1' }]);
});

test('a page that watches another one’s submission and leaves stands in no line any more', async () => {
  const locks = createLocks();
  const [sender, watcher] = [0, 1].map(() => createAlephHistory({ scope: 'default', locks }));
  void sender?.submit({ input, idempotencyKey: 'k1', force: false }, never);
  await vi.advanceTimersByTimeAsync(100);
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph' });
  const host = { queryClient: new QueryClient(), client, polling: undefined };
  const before = locks.names();
  const leave = watcher?.connect?.(host);
  await vi.advanceTimersByTimeAsync(100);
  expect(locks.names()).toHaveLength(before.length + 1);
  leave?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(locks.names()).toEqual(before);
});

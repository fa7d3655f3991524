import { act } from '@testing-library/react';
import { onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorld, follow, pass, setHidden } from '../support/followHarness.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const running = (ageMs: number) => answer(recordInfo({ createTime: start }), { date: start + ageMs });
const ended = () =>
  answer(
    recordInfo({
      createTime: start,
      completeTime: start + 1_000,
      successFlag: 1,
      resultVideoUrl: 'https://media.example.com/out.mp4',
    }),
  );
const refusal = (code: number, status = 200) => answer({ code, msg: 'no' }, { status });

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

describe('errors that end the following', () => {
  it.each([
    [401, 'unauthorized'],
    [402, 'insufficient_credits'],
    [422, 'invalid_request'],
    [505, 'configuration'],
  ])('stops after one request on %i', async (status, code) => {
    const world = createWorld(() => refusal(status));
    const { current, renders } = follow(world);
    await pass(10 * 60_000);
    await setHidden(true);
    await setHidden(false);
    act(() => {
      void world.queryClient.invalidateQueries();
    });
    await pass(10 * 60_000);
    expect(world.looks).toHaveLength(1);
    expect(current()).toMatchObject({ phase: 'error', error: { code }, task: undefined });
    expect(renders).toHaveLength(2);
  });

  it('asks again on remount and checkNow', async () => {
    const world = createWorld((look, ageMs) => (look < 3 ? refusal(401) : running(ageMs)));
    const first = follow(world);
    await pass(10_000);
    first.unmount();
    const second = follow(world);
    await pass(60_000);
    expect([second.current().phase, world.looks.length]).toEqual(['error', 2]);
    act(() => {
      second.current().checkNow();
    });
    await pass(400);
    expect(second.current().phase).toBe('processing');
  });

  it('keeps the task when the key stops working half way, and asks again on remount and checkNow', async () => {
    const world = createWorld((look, ageMs) => (look === 1 ? running(ageMs) : refusal(401)));
    const first = follow(world);
    await pass(60_000);
    expect(world.looks).toHaveLength(2);
    expect(first.current()).toMatchObject({
      phase: 'error',
      error: { code: 'unauthorized' },
      task: { taskId: 'a1' },
    });
    act(() => {
      first.current().checkNow();
    });
    await pass(60_000);
    expect(world.looks).toHaveLength(3);
    first.unmount();
    follow(world);
    await pass(60_000);
    expect(world.looks).toHaveLength(4);
  });

  it('gives a new id 20 s to become known', async () => {
    const unknown = () => answer({ code: 200, msg: 'success', data: null });
    const late = createWorld((look, ageMs) => (look < 3 ? unknown() : running(ageMs)));
    const found = follow(late);
    await pass(30_000);
    expect(found.renders.map(({ phase, error }) => [phase, error])).toEqual([
      ['loading', null],
      ['processing', null],
    ]);
    const never = createWorld(unknown);
    const lost = follow(never);
    await pass(17_000);
    expect(lost.current()).toMatchObject({ phase: 'loading', error: null, connection: 'ok' });
    await pass(60_000);
    expect(lost.current()).toMatchObject({ phase: 'error', error: { code: 'not_found' } });
    expect(never.looks).toHaveLength(5);
  });

  it.each([6_000, 60_000])('and no more than 20 s, with an interval of %i ms', async (intervalMs) => {
    const never = createWorld(() => answer({ code: 200, msg: 'success', data: null }));
    const lost = follow(never, 'a1', { polling: { intervalMs } });
    await pass(20_000);
    expect(lost.current().phase).toBe('loading');
    await pass(1_000);
    expect(lost.current()).toMatchObject({ phase: 'error', error: { code: 'not_found' } });
  });
});

describe('errors that do not', () => {
  it('survives an outage of 90 s with under 20 requests', async () => {
    const world = createWorld((_look, ageMs) => {
      if (ageMs > 30_000 && ageMs < 120_000) return new TypeError('fetch failed');
      return ageMs < 240_000 ? running(ageMs) : ended();
    });
    const { current } = follow(world);
    await pass(30_000);
    const before = world.looks.length;
    await pass(90_000);
    expect(world.looks.length - before).toBeLessThan(20);
    expect(current()).toMatchObject({
      phase: 'processing',
      connection: 'retrying',
      error: { code: 'network' },
    });
    await pass(31_000);
    expect(current()).toMatchObject({ phase: 'processing', connection: 'ok', error: null });
    await pass(120_000);
    expect(current().phase).toBe('succeeded');
  });

  it.each([
    ['after a good look', 1],
    ['from the start', 0],
  ])('renders at most twice for an outage of 5 minutes %s', async (_when, goodLooks) => {
    const world = createWorld((look, ageMs) =>
      look > goodLooks && ageMs < 300_000 ? new TypeError('fetch failed') : running(ageMs),
    );
    const { renders, current } = follow(world);
    await pass(5_000);
    const before = renders.length;
    await pass(400_000);
    expect(current()).toMatchObject({ phase: 'processing', connection: 'ok' });
    expect(renders.length - before).toBeLessThanOrEqual(2);
    expect(renders.filter(({ phase, error }) => phase === 'loading' && error !== null)).toEqual([]);
  });

  it('counts a gap without polling as one failure', async () => {
    const world = createWorld((look, ageMs) => (look === 2 ? new TypeError('just woken') : running(ageMs)));
    follow(world);
    await pass(1_000);
    await setHidden(true);
    await pass(8 * 60_000);
    await setHidden(false);
    await pass(6_500);
    expect(world.looks).toHaveLength(3);
  });

  it('says so when the browser is offline, and looks at once when it is back', async () => {
    const world = createWorld((_look, ageMs) =>
      onlineManager.isOnline() ? running(ageMs) : new TypeError('offline'),
    );
    const { current } = follow(world);
    await pass(1_000);
    await act(async () => {
      onlineManager.setOnline(false);
      await vi.advanceTimersByTimeAsync(60_000);
    });
    expect(current()).toMatchObject({ phase: 'processing', connection: 'offline' });
    const looks = world.looks.length;
    await act(async () => {
      onlineManager.setOnline(true);
      await vi.advanceTimersByTimeAsync(400);
    });
    expect(world.looks).toHaveLength(looks + 1);
    expect(current()).toMatchObject({ phase: 'processing', connection: 'ok', error: null });
  });

  it('obeys Retry-After in the hook, on focus, in a second component and in checkNow alike', async () => {
    const world = createWorld((look, ageMs) =>
      look === 2
        ? answer({ code: 429, msg: 'slow down' }, { status: 429, 'retry-after': '30' })
        : running(ageMs),
    );
    const { current } = follow(world);
    await pass(7_000);
    const pausedFrom = world.looks.at(-1)?.at ?? 0;
    expect(current()).toMatchObject({
      phase: 'processing',
      connection: 'retrying',
      error: { code: 'rate_limited' },
    });
    await pass(5_000);
    act(() => {
      current().checkNow();
    });
    await setHidden(true);
    await pass(5_000);
    await setHidden(false);
    follow(world);
    await pass(12_000);
    expect(world.looks).toHaveLength(2);
    await pass(10_000);
    expect(current().connection).toBe('ok');
    expect(world.looks[2]?.at).toBeGreaterThanOrEqual(pausedFrom + 30_000);
  });
});

import { act } from '@testing-library/react';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';
import { createWorld, follow, pass, setHidden } from '../support/followHarness.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const minute = 60_000;
const videoUrl = 'https://media.example.com/out.mp4';

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose clock is off by `skewMs` and that never ends the task; `createTime` as it would write it. */
function neverEnding({ skewMs = 0, dated = true, createTime = start + skewMs }: Server = {}) {
  return (_look: number, ageMs: number) =>
    answer(recordInfo({ createTime }), dated ? { date: start + skewMs + ageMs } : {});
}

interface Server {
  skewMs?: number;
  dated?: boolean;
  createTime?: number | string;
}

describe('the limit', () => {
  it('turns the phase to stalled at 30 minutes and is silent until keepWaiting', async () => {
    const world = createWorld(neverEnding());
    const { current, renders } = follow(world);
    await pass(30 * minute - 1_000);
    expect(current().phase).toBe('processing');
    await pass(2_000);
    expect(current()).toMatchObject({ phase: 'stalled', task: { state: 'processing' } });
    const looks = world.looks.length;
    await pass(60 * minute);
    expect(world.looks).toHaveLength(looks);
    expect(renders.map(({ phase }) => phase)).toEqual(['loading', 'processing', 'stalled']);
    act(() => {
      current().keepWaiting();
    });
    await pass(1_000);
    expect(current().phase).toBe('processing');
    await pass(29 * minute);
    expect(current().phase).toBe('processing');
    expect(world.looks.length).toBeGreaterThan(looks + 250);
    await pass(2 * minute);
    expect(current().phase).toBe('stalled');
  });

  it('keeps waiting for every component of the id, also after a remount', async () => {
    const world = createWorld(neverEnding());
    const first = follow(world);
    const second = follow(world);
    await pass(31 * minute);
    act(() => {
      second.current().keepWaiting();
    });
    await pass(1_000);
    expect([first.current().phase, second.current().phase]).toEqual(['processing', 'processing']);
    first.unmount();
    second.unmount();
    const third = follow(world);
    await pass(10 * minute);
    expect(third.current().phase).toBe('processing');
  });

  it.each(['focus', 'remount', 'reconnect'])('gives a stalled task one look on %s', async (what) => {
    const world = createWorld(neverEnding());
    const view = follow(world);
    await pass(40 * minute);
    const looks = world.looks.length;
    let { current } = view;
    if (what === 'focus') {
      await setHidden(true);
      await setHidden(false);
    } else if (what === 'remount') {
      view.unmount();
      ({ current } = follow(world));
    } else {
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
    }
    await pass(5 * minute);
    expect(world.looks).toHaveLength(looks + 1);
    expect(current().phase).toBe('stalled');
  });

  it('does not call a task stalled while the first look after a sleep is out', async () => {
    const world = createWorld(() => {
      const ageMs = Date.now() - start;
      const end = { completeTime: start + 5 * minute, successFlag: 1, resultVideoUrl: videoUrl };
      return answer(recordInfo({ createTime: start, ...(ageMs > 5 * minute && end) }), {
        date: start + ageMs,
      });
    });
    const { renders } = follow(world);
    await pass(minute);
    // The machine sleeps: its clock goes on, no timer does.
    vi.setSystemTime(Date.now() + 8 * 60 * minute);
    await pass(minute);
    expect(renders.map(({ phase }) => phase)).toEqual(['loading', 'processing', 'succeeded']);
  });

  it('stops a bare useQuery too', async () => {
    const world = createWorld(neverEnding());
    const Bare = () => <p>{useQuery(alephTaskOptions(world.client, 'a1')).data?.state}</p>;
    render(
      <QueryClientProvider client={world.queryClient}>
        <Bare />
      </QueryClientProvider>,
    );
    await pass(31 * minute);
    const looks = world.looks.length;
    await pass(60 * minute);
    expect(looks).toBeGreaterThan(290);
    expect(world.looks).toHaveLength(looks);
  });

  it('counts from the first look when nothing is ever learnt', async () => {
    const world = createWorld(() => new TypeError('fetch failed'));
    const { current } = follow(world);
    await pass(29 * minute);
    expect(current()).toMatchObject({ phase: 'loading', connection: 'retrying', error: null });
    await pass(2 * minute);
    expect(current().phase).toBe('stalled');
    const looks = world.looks.length;
    await pass(60 * minute);
    expect(world.looks).toHaveLength(looks);
  });

  it('finds a task old by the server’s own clock', async () => {
    const world = createWorld(neverEnding({ createTime: start - 45 * minute }));
    const { current } = follow(world);
    await pass(1_000);
    expect(current().phase).toBe('stalled');
    await pass(10 * minute);
    expect(world.looks).toHaveLength(1);
  });
});

describe('clocks that disagree', () => {
  it.each([
    ['server 10 minutes ahead', { skewMs: 10 * minute }],
    ['server 10 minutes behind', { skewMs: -10 * minute }],
    ['server 10 minutes behind, no Date header', { skewMs: -10 * minute, dated: false }],
    ['server 10 minutes ahead, no Date header', { skewMs: 10 * minute, dated: false }],
    ['zone-less times, 8 hours ahead', { createTime: '2026-08-01 08:00:00' }],
    ['zone-less times, 8 hours behind', { createTime: '2026-07-31 16:00:00' }],
  ])('%s: the age is that of the task', async (_name, server) => {
    const world = createWorld(neverEnding(server));
    const { current } = follow(world);
    await pass(10 * minute);
    const { phase, startedAt } = current();
    const ageMs = Date.now() - (startedAt ?? NaN);
    expect(phase).toBe('processing');
    expect(Math.abs(ageMs - 10 * minute)).toBeLessThanOrEqual(2_000);
    await pass(19 * minute);
    expect(current().phase).toBe('processing');
    await pass(1.2 * minute);
    expect(current().phase).toBe('stalled');
  });
});

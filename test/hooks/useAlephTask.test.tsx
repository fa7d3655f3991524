import { act, render } from '@testing-library/react';
import { focusManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alephKeys } from '../../src/query/alephKeys.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { createWorld, follow, pass, setHidden } from '../support/followHarness.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const videoUrl = 'https://media.example.com/out.mp4';

/** A task that ends well at a given age. */
function endingAt(endMs: number) {
  return (_look: number, ageMs: number) =>
    answer(
      recordInfo(
        ageMs < endMs
          ? { createTime: start }
          : { createTime: start, completeTime: start + endMs, successFlag: 1, resultVideoUrl: videoUrl },
      ),
      { date: start + ageMs },
    );
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('one task from start to end', () => {
  it('costs at most 60 requests and 3 renders for 328 s, and is seen at most one interval plus latency late', async () => {
    const world = createWorld(endingAt(328_000));
    const { renders, current } = follow(world);
    await pass(328_000);
    expect(current().phase).toBe('processing');
    await pass(6_300);
    expect(current()).toMatchObject({
      phase: 'succeeded',
      task: { videoUrl },
      error: null,
      connection: 'ok',
    });
    expect(world.looks.length).toBeLessThanOrEqual(60);
    expect(renders.map(({ phase }) => phase)).toEqual(['loading', 'processing', 'succeeded']);
  });

  it('asks nothing in the 10 minutes after, whatever happens on the page', async () => {
    const world = createWorld(endingAt(20_000));
    const first = follow(world);
    await pass(40_000);
    const looks = world.looks.length;
    await setHidden(true);
    await pass(60_000);
    await setHidden(false);
    await act(() => world.queryClient.invalidateQueries({ queryKey: alephKeys.all }));
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    first.unmount();
    const again = follow(world);
    await pass(540_000);
    expect(again.renders.map(({ phase }) => phase)).toEqual(['succeeded']);
    expect(world.looks).toHaveLength(looks);
  });

  it('still looks when checkNow is called after the end, and keeps the result when that look fails or is empty', async () => {
    const answers = [
      answer(
        recordInfo({ createTime: start, successFlag: 1, resultVideoUrl: videoUrl, completeTime: start }),
      ),
      new TypeError('offline'),
      answer({ code: 200, msg: 'success', data: {} }),
      answer({ code: 200, msg: 'success', data: null }),
    ];
    const world = createWorld((look) => answers[look - 1] ?? new TypeError('no more'));
    const { current, renders } = follow(world);
    await pass(1_000);
    const before = renders.length;
    while (world.looks.length < answers.length) {
      act(() => {
        current().checkNow();
      });
      await pass(1_000);
    }
    expect(world.looks).toHaveLength(4);
    expect(current()).toMatchObject({ phase: 'succeeded', task: { videoUrl }, error: null });
    expect(renders).toHaveLength(before);
  });

  it('lets a result that turned up late replace our own guess that there is none', async () => {
    const world = createWorld((look) =>
      answer(
        recordInfo({
          createTime: start - 300_000,
          completeTime: start - 90_000,
          successFlag: 1,
          ...(look > 1 && { resultVideoUrl: videoUrl }),
        }),
        { date: start },
      ),
    );
    const { current } = follow(world);
    await pass(1_000);
    expect(current()).toMatchObject({ phase: 'failed', task: { failure: { reason: 'no_result' } } });
    act(() => {
      current().checkNow();
    });
    await pass(1_000);
    expect(current().phase).toBe('succeeded');
  });
});

describe('polling', () => {
  it('is not starved by a component that renders 5 times a second', async () => {
    const world = createWorld(endingAt(10 * 60_000));
    const Restless = () => {
      const [, setTick] = useState(0);
      useEffect(() => {
        const timer = setInterval(() => {
          setTick((tick) => tick + 1);
        }, 200);
        return () => {
          clearInterval(timer);
        };
      }, []);
      return <p>{useAlephTask('a1', { polling: {}, onSucceeded: () => undefined }).phase}</p>;
    };
    render(<Restless />, { wrapper: world.wrapper });
    await pass(60_000);
    expect(world.looks.length).toBeGreaterThanOrEqual(9);
    expect(world.looks.length).toBeLessThanOrEqual(12);
  });

  it('costs the same for 20 components as for one, also when they join later', async () => {
    const alone = createWorld(endingAt(10 * 60_000));
    const { unmount } = follow(alone);
    await pass(60_000);
    unmount();
    vi.setSystemTime(start);
    const crowd = createWorld(endingAt(10 * 60_000));
    const Card = () => <p>{useAlephTask('a1').phase}</p>;
    const cards = (count: number) => Array.from({ length: count }, (_, index) => <Card key={index} />);
    const view = render(cards(10), { wrapper: crowd.wrapper });
    await pass(8_000);
    view.rerender(cards(20));
    await pass(52_000);
    expect(crowd.looks.map(({ at }) => at)).toEqual(alone.looks.map(({ at }) => at));
  });

  it('follows the shortest interval and the longest limit of those who watch', async () => {
    const world = createWorld(endingAt(60 * 60_000));
    const hasty = follow(world, 'a1', { polling: { intervalMs: 2_000, timeoutMs: 10_000 } });
    const patient = follow(world, 'a1', { polling: { intervalMs: 60_000, timeoutMs: 40_000 } });
    await pass(20_000);
    expect(world.looks.length).toBeGreaterThanOrEqual(9);
    expect([hasty.current().phase, patient.current().phase]).toEqual(['processing', 'processing']);
    await pass(21_000);
    expect([hasty.current().phase, patient.current().phase]).toEqual(['stalled', 'stalled']);
  });

  it('pauses while the tab is hidden and looks once on return', async () => {
    const world = createWorld(endingAt(10 * 60_000));
    follow(world);
    await pass(1_000);
    await setHidden(true);
    const looks = world.looks.length;
    await pass(120_000);
    expect(world.looks).toHaveLength(looks);
    await setHidden(false);
    expect(world.looks).toHaveLength(looks + 1);
  });

  it("goes on in a hidden tab with whenHidden: 'continue'", async () => {
    const world = createWorld(endingAt(30_000));
    const { current } = follow(world, 'a1', { polling: { whenHidden: 'continue' } });
    await setHidden(true);
    await pass(60_000);
    expect(current().phase).toBe('succeeded');
  });

  it('aborts the request in flight on unmount', async () => {
    const world = createWorld(endingAt(60_000));
    const { unmount } = follow(world);
    await pass(100);
    unmount();
    await pass(10_000);
    expect(world.looks).toHaveLength(1);
    expect(world.looks[0]?.signal?.aborted).toBe(true);
  });

  it('starts when the id arrives, follows a new id, and stops when it goes', async () => {
    const world = createWorld((_look, ageMs) =>
      answer(recordInfo({ createTime: start }), { date: start + ageMs }),
    );
    const phases: string[] = [];
    const Follower = ({ id }: { id: string | null }) => {
      const { phase } = useAlephTask(id);
      phases.push(phase);
      return null;
    };
    const view = render(<Follower id={null} />, { wrapper: world.wrapper });
    await pass(20_000);
    expect(world.looks).toHaveLength(0);
    view.rerender(<Follower id="a1" />);
    await pass(1_000);
    view.rerender(<Follower id={null} />);
    await pass(60_000);
    expect(world.looks).toHaveLength(1);
    expect(phases).toEqual(['idle', 'loading', 'processing', 'idle']);
  });

  it('asks nothing by itself while disabled, but on checkNow', async () => {
    const world = createWorld(endingAt(0));
    const { current } = follow(world, 'a1', { enabled: false });
    await pass(20_000);
    expect([current().phase, world.looks.length]).toEqual(['idle', 0]);
    act(() => {
      current().checkNow();
    });
    await pass(1_000);
    expect([current().phase, world.looks.length]).toEqual(['succeeded', 1]);
  });
});

describe('initialTask', () => {
  const succeeded = {
    taskId: 'a1',
    state: 'succeeded',
    createdAt: start,
    params: null,
    videoUrl,
    thumbnailUrl: null,
    completedAt: start,
    expiresAt: start,
  } as const;

  it('causes no request when it has ended', async () => {
    const world = createWorld(endingAt(0));
    const { renders } = follow(world, 'a1', { initialTask: succeeded });
    await pass(60_000);
    expect(world.looks).toHaveLength(0);
    expect(renders.map(({ phase }) => phase)).toEqual(['succeeded']);
  });

  it('is shown at once and followed when it is running', async () => {
    const world = createWorld(endingAt(20_000));
    const initialTask = { taskId: 'a1', state: 'processing', createdAt: start, params: null } as const;
    const { renders, current } = follow(world, 'a1', { initialTask });
    expect(current().phase).toBe('processing');
    await pass(30_000);
    expect(current().phase).toBe('succeeded');
    expect(renders.every(({ phase }) => phase !== 'loading')).toBe(true);
  });

  it('is ignored when it belongs to another id', async () => {
    const world = createWorld(endingAt(20_000));
    const { current } = follow(world, 'b2', { initialTask: succeeded });
    expect(current().phase).toBe('loading');
    await pass(1_000);
  });
});

it('leaves react-query’s own focus handling as it was', () => {
  expect(focusManager.isFocused()).toBe(true);
});

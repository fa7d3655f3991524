import { act, render } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AlephHistory } from '../../src/browser/history/AlephHistory.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { alephKeys } from '../../src/query/alephKeys.js';
import { createWorld, follow, pass } from '../support/followHarness.js';
import { catchUnhandled } from '../support/catchUnhandled.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const succeeded = {
  createTime: start,
  successFlag: 1,
  resultVideoUrl: 'https://media.example.com/out.mp4',
  completeTime: start,
};
const failed = {
  createTime: start,
  successFlag: 3,
  errorCode: 500,
  errorMessage: 'internal error',
  completeTime: start,
};

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('onSucceeded and onFailed', () => {
  it.each([
    ['succeeded', succeeded, [1, 0]],
    ['failed', failed, [0, 1]],
  ] as const)(
    'are called once when a task is seen to have %s, StrictMode included',
    async (_state, end, calls) => {
      const world = createWorld(
        (_look, ageMs) => answer(recordInfo(ageMs < 20_000 ? { createTime: start } : end)),
        { strict: true },
      );
      const onSucceeded = vi.fn();
      const onFailed = vi.fn();
      const { current } = follow(world, 'a1', { onSucceeded, onFailed });
      await pass(60_000);
      act(() => {
        current().checkNow();
      });
      await pass(60_000);
      expect([onSucceeded.mock.calls.length, onFailed.mock.calls.length]).toEqual(calls);
    },
  );

  it('are not called for a task that had ended before', async () => {
    const world = createWorld(() => answer(recordInfo(succeeded)), { strict: true });
    const onSucceeded = vi.fn();
    follow(world, 'a1', { onSucceeded });
    await pass(60_000);
    expect(onSucceeded).not.toHaveBeenCalled();
  });
});

describe('AlephProvider onSettled', () => {
  it('is called once per task, however many components follow it', async () => {
    const world = createWorld((_look, ageMs) =>
      answer(recordInfo(ageMs < 20_000 ? { createTime: start } : succeeded)),
    );
    const onSettled = vi.fn();
    const Card = () => <p>{useAlephTask('a1').phase}</p>;
    render(
      <QueryClientProvider client={world.queryClient}>
        <AlephProvider client={world.client} onSettled={onSettled}>
          <Card />
          <Card />
        </AlephProvider>
      </QueryClientProvider>,
    );
    await pass(60_000);
    expect(onSettled).toHaveBeenCalledTimes(1);
    expect(onSettled).toHaveBeenCalledWith(expect.objectContaining({ taskId: 'a1', state: 'succeeded' }));
  });

  it.each([undefined, null])('%o takes no end from a page that wants to hear of it', async (nothing) => {
    const world = createWorld((_look, ageMs) =>
      answer(recordInfo(ageMs < 20_000 ? { createTime: start } : succeeded)),
    );
    const claim = vi.fn(() => Promise.resolve(true));
    const Card = () => <p>{useAlephTask('a1').phase}</p>;
    render(
      <QueryClientProvider client={world.queryClient}>
        <AlephProvider
          client={world.client}
          onSettled={nothing as undefined}
          history={{ claim } as unknown as AlephHistory}
        >
          <Card />
        </AlephProvider>
      </QueryClientProvider>,
    );
    await pass(60_000);
    expect(claim).not.toHaveBeenCalled();
  });
});

describe('a handler that throws', () => {
  const unhandled = catchUnhandled();

  it('is heard of, and takes neither the video nor the page away', async () => {
    const world = createWorld((_look, ageMs) =>
      answer(recordInfo(ageMs < 20_000 ? { createTime: start } : succeeded)),
    );
    const bug = new Error('a bug in the app');
    const throws = () => {
      throw bug;
    };
    const Card = () => <p>{useAlephTask('a1', { onSucceeded: throws }).phase}</p>;
    const view = render(
      <QueryClientProvider client={world.queryClient}>
        <AlephProvider client={world.client} onSettled={throws}>
          <Card />
        </AlephProvider>
      </QueryClientProvider>,
    );
    await pass(60_000);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    expect(view.container.textContent).toBe('succeeded');
    expect(world.queryClient.getQueryState(alephKeys.task('default', 'a1'))?.error).toBeNull();
    expect(unhandled.mock.calls.map(([error]) => error)).toEqual([bug, bug]);
  });
});

import { render } from '@testing-library/react';
import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';
import { createWorld, follow, pass } from '../support/followHarness.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const videoUrl = 'https://media.example.com/out.mp4';
const endingAt = (endMs: number) => (_look: number, ageMs: number) =>
  answer(
    recordInfo(
      ageMs < endMs
        ? { createTime: start }
        : { createTime: start, completeTime: start + endMs, successFlag: 1, resultVideoUrl: videoUrl },
    ),
    { date: start + ageMs },
  );

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What apps really set, and what they set by mistake. */
const hostile = {
  retry: 5,
  retryDelay: 10,
  retryOnMount: false,
  throwOnError: true,
  structuralSharing: false,
  networkMode: 'offlineFirst',
  staleTime: 0,
  gcTime: 0,
  enabled: false,
  refetchInterval: 100,
  refetchIntervalInBackground: true,
  refetchOnMount: 'always',
  refetchOnWindowFocus: 'always',
  refetchOnReconnect: 'always',
  notifyOnChangeProps: 'all',
  placeholderData: { taskId: 'x' },
  select: () => 'not a task',
  initialData: { taskId: 'x' },
} as const;

describe('a QueryClient with hostile defaults', () => {
  it('changes neither requests nor renders', async () => {
    const plain = createWorld(endingAt(120_000));
    const plainView = follow(plain);
    await pass(300_000);
    plainView.unmount();
    vi.setSystemTime(start);
    const world = createWorld(endingAt(120_000), {
      config: { defaultOptions: { queries: hostile } },
    });
    const view = follow(world);
    await pass(300_000);
    expect(view.renders.map(({ phase }) => phase)).toEqual(plainView.renders.map(({ phase }) => phase));
    expect(world.looks.map(({ at }) => at)).toEqual(plain.looks.map(({ at }) => at));
    expect(view.current().task).toMatchObject({ state: 'succeeded', videoUrl });
  });

  it('does not throw a request error into the page', async () => {
    const world = createWorld(() => answer({ code: 401, msg: 'no' }), {
      config: { defaultOptions: { queries: hostile } },
    });
    const { current } = follow(world);
    await pass(60_000);
    expect([current().phase, world.looks.length]).toEqual(['error', 1]);
  });
});

describe('useSuspenseQuery(alephTaskOptions(…))', () => {
  it('suspends until the first look, then follows to the end', async () => {
    const world = createWorld(endingAt(60_000));
    const Card = () => <p>{useSuspenseQuery(alephTaskOptions(world.client, 'a1')).data.state}</p>;
    const view = render(
      <QueryClientProvider client={world.queryClient}>
        <Suspense fallback="waiting">
          <Card />
        </Suspense>
      </QueryClientProvider>,
    );
    expect(view.container.textContent).toBe('waiting');
    await pass(1_000);
    expect(view.container.textContent).toBe('processing');
    await pass(70_000);
    expect(view.container.textContent).toBe('succeeded');
    const looks = world.looks.length;
    await pass(600_000);
    expect(world.looks).toHaveLength(looks);
  });
});

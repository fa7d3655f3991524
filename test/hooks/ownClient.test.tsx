import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlephTabs } from '../../src/browser/tabs/createAlephTabs.js';
import type { AlephClient } from '../../src/client/AlephClient.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import { AlephTaskList } from '../../src/connected/AlephTaskList.js';
import { AlephProvider, type AlephProviderProps } from '../../src/hooks/AlephProvider.js';
import { useAlephGenerate, type UseAlephGenerateResult } from '../../src/hooks/useAlephGenerate.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { alephKeys } from '../../src/query/alephKeys.js';
import { pass } from '../support/followHarness.js';

/** As an app's own test writes a client: the three calls, and nothing that only `createAlephClient` knows. */
function createOwnClient() {
  const running: AlephTask = { taskId: 'a1', state: 'processing', createdAt: 1_000, params: null };
  const ended: AlephTask = {
    ...running,
    state: 'succeeded',
    videoUrl: 'https://example.com/a.mp4',
    thumbnailUrl: null,
    completedAt: 2_000,
    expiresAt: 3_000,
  };
  let looks = 0;
  const getTask = (taskId: string) => {
    looks += 1;
    return Promise.resolve({ ...(looks < 3 ? running : ended), taskId });
  };
  const generate = () => Promise.resolve({ taskId: 'made' });
  return { getTask, generate } as unknown as AlephClient;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function renderPage(props: Omit<AlephProviderProps, 'client'>) {
  const queryClient = new QueryClient();
  const view = render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={createOwnClient()} {...props} />
    </QueryClientProvider>,
  );
  return { ...view, queryClient };
}

it.each([
  ['alone', {}],
  ['with tabs', { tabs: createAlephTabs() }],
])('a client that can only getTask and generate is followed to the end, %s', async (_how, powers) => {
  const renders: UseAlephTaskResult[] = [];
  const onSettled = vi.fn();
  const Follower = () => {
    renders.push(useAlephTask('a1'));
    return null;
  };
  const { queryClient } = renderPage({ ...powers, onSettled, children: <Follower /> });
  await pass(15_000);
  expect(renders.map(({ phase }) => phase)).toEqual(['loading', 'processing', 'succeeded']);
  expect(renders.map(({ error }) => error)).toEqual([null, null, null]);
  expect(onSettled).toHaveBeenCalledOnce();
  expect(queryClient.getQueryData(alephKeys.task('default', 'a1'))).toBe(renders.at(-1)?.task);
});

it('nobody knows its clock: a task of long ago is no stalled one, and its start is not made up', async () => {
  let last: UseAlephTaskResult | undefined;
  const Follower = () => {
    last = useAlephTask('a1');
    return null;
  };
  renderPage({ children: <Follower /> });
  await pass(1_000);
  expect(last).toMatchObject({ phase: 'processing', startedAt: null });
});

it('cards, lists and submissions work with it', async () => {
  let generate: UseAlephGenerateResult['generate'] | undefined;
  const Maker = () => {
    generate = useAlephGenerate().generate;
    return <AlephTaskList taskIds={['a1', 'made']} />;
  };
  const { container, queryClient } = renderPage({
    children: (
      <>
        <AlephTaskCard taskId="a1" />
        <Maker />
      </>
    ),
  });
  await act(async () => {
    const made = await generate?.({ prompt: 'p', videoUrl: 'https://example.com/a.mp4' });
    expect(made).toEqual({ taskId: 'made', deduplicated: false });
  });
  expect(queryClient.getQueryData(alephKeys.task('default', 'made'))).toMatchObject({ state: 'processing' });
  await pass(60_000);
  expect(container.querySelector('[data-aleph-slot="task-card"]')?.getAttribute('data-state')).toBe(
    'succeeded',
  );
  expect(
    Array.from(container.querySelectorAll('[data-aleph-slot="task-list-item"]'), (row) =>
      row.getAttribute('data-state'),
    ),
  ).toEqual(['succeeded', 'succeeded']);
});

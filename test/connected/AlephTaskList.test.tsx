import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AlephTaskList } from '../../src/connected/AlephTaskList.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { pass } from '../support/followHarness.js';
import { fakeClock } from '../components/fakeClock.js';
import { now } from '../components/samples.js';

fakeClock();

const count = 20;
const taskIds = Array.from({ length: count }, (_, index) => `task-${String(index)}`);

/** Tasks by id, the first the newest; those in `ended` are ready. */
function createWorld() {
  const ended = new Set<string>();
  let looks = 0;
  const fetch: typeof globalThis.fetch = async (url) => {
    looks += 1;
    const taskId = new URL(url as string).searchParams.get('taskId') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 300));
    const isReady = ended.has(taskId);
    const data = {
      taskId,
      paramJson: JSON.stringify({ prompt: `Prompt of ${taskId}` }),
      response: isReady ? { resultVideoUrl: 'https://a.example/b.mp4' } : null,
      createTime: now - 60_000 - 1_000 * taskIds.indexOf(taskId),
      completeTime: isReady ? now : null,
      successFlag: isReady ? 1 : 0,
    };
    return Response.json({ code: 200, msg: 'success', data });
  };
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch });
  const queryClient = new QueryClient();
  let renders = 0;
  const classNames = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'task-list-item') renders += 1;
        return undefined;
      },
    },
  );
  const show = (props: { initialTasks?: AlephTask[] } = {}) =>
    render(<AlephTaskList taskIds={taskIds} onOpen={() => undefined} classNames={classNames} {...props} />, {
      wrapper: ({ children }) => (
        <QueryClientProvider client={queryClient}>
          <AlephProvider client={client}>{children}</AlephProvider>
        </QueryClientProvider>
      ),
    });
  return { ended, show, looks: () => looks, renders: () => renders };
}

const rows = () => screen.queryAllByRole('listitem');

describe('AlephTaskList', () => {
  test('a row renders when it loads and when it ends; polls that change nothing render nothing', async () => {
    const world = createWorld();
    world.show();
    expect(rows()).toHaveLength(count);
    expect(world.renders()).toBe(count);
    await pass(3_000);
    expect(world.renders()).toBe(2 * count);
    await pass(60_000);
    expect(world.looks()).toBeGreaterThan(8 * count);
    expect(world.renders()).toBe(2 * count);

    world.ended.add('task-7');
    await pass(9_000);
    expect(world.renders()).toBe(2 * count + 1);
    expect(screen.getByRole('button', { name: 'Ready 1' })).toBeInTheDocument();
  });

  test('what the filter holds back is followed all the same', async () => {
    const world = createWorld();
    world.show();
    await pass(3_000);
    fireEvent.click(screen.getByRole('button', { name: 'Ready 0' }));
    expect(rows()).toHaveLength(0);
    world.ended.add('task-3');
    await pass(9_000);
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('button', { name: `Running ${String(count - 1)}` })).toBeInTheDocument();
  });

  test('finished tasks that are known already cost no request, and are there at once', async () => {
    const world = createWorld();
    const initialTasks = taskIds.map((taskId, index): AlephTask => ({
      taskId,
      state: 'succeeded',
      createdAt: now - index,
      completedAt: now,
      expiresAt: null,
      params: null,
      videoUrl: 'https://a.example/b.mp4',
      thumbnailUrl: null,
    }));
    world.show({ initialTasks });
    expect(screen.getByRole('button', { name: `Ready ${String(count)}` })).toBeInTheDocument();
    await pass(60_000);
    expect(world.looks()).toBe(0);
    expect(world.renders()).toBe(count);
  });

  test('the same ids in a new array change nothing; an id less is a row less', async () => {
    const world = createWorld();
    const { rerender } = world.show();
    await pass(3_000);
    rerender(<AlephTaskList taskIds={taskIds.slice(1)} />);
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(rows()).toHaveLength(count - 1);
  });
});

import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { newestFirst } from '../../src/components/internal/newestFirst.js';
import { TaskList, type TaskListItem, type TaskListProps } from '../../src/components/TaskList.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import type { TaskListEntry } from '../../src/core/TaskListEntry.js';
import { fakeClock, passMinutes } from './fakeClock.js';
import { failed, minute, now, processing, succeeded } from './samples.js';
import { stubMedia } from './stubMedia.js';

fakeClock();
stubMedia();

/** A task of its own, so many minutes old. */
const item = (taskId: string, task: AlephTask, ageMinutes: number): TaskListItem => ({
  taskId,
  task: { ...task, taskId, createdAt: now - ageMinutes * minute, params: { prompt: taskId } },
});
const mixed = [
  item('old', succeeded, 90),
  item('running', processing, 2),
  item('bad', failed('internal'), 30),
  { ...item('late', processing, 45), phase: 'stalled' as const },
];

const rows = () => screen.queryAllByRole('listitem');
const opened = () =>
  rows().map((row) => row.querySelector('[data-aleph-slot=task-list-prompt]')?.textContent);
const filter = (name: RegExp) => screen.getByRole('button', { name });

describe('order and filter', () => {
  test('newest first', () => {
    render(<TaskList tasks={mixed} onOpen={vi.fn()} />);
    expect(opened()).toEqual(['running', 'bad', 'late', 'old']);
    expect(filter(/All 4/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('a task without a time stays by the one before it', () => {
    const entry = (taskId: string, createdAt: number | null): TaskListEntry => ({
      taskId,
      createdAt,
      phase: 'loading',
    });
    const given = [entry('a', null), entry('b', 5), entry('c', null), entry('d', 9), entry('e', null)];
    expect(newestFirst(given).map(({ taskId }) => taskId)).toEqual(['a', 'd', 'e', 'b', 'c']);
  });

  test('each filter says how many it lets through, and lets those through', () => {
    render(<TaskList tasks={mixed} onOpen={vi.fn()} />);
    fireEvent.click(filter(/Running 2/));
    expect(opened()).toEqual(['running', 'late']);
    expect(filter(/Running/)).toHaveAttribute('aria-pressed', 'true');
    fireEvent.click(filter(/Ready 1/));
    expect(opened()).toEqual(['old']);
    fireEvent.click(filter(/Failed 1/));
    expect(opened()).toEqual(['bad']);
  });

  test('controlled, it only asks', () => {
    const onFilterChange = vi.fn();
    render(<TaskList tasks={mixed} filter="ready" onFilterChange={onFilterChange} />);
    fireEvent.click(filter(/Failed/));
    expect(onFilterChange.mock.calls).toEqual([['failed']]);
    expect(opened()).toEqual(['old']);
  });

  test.each([
    [[], {}, 'empty', defaultLabels.list.empty.title],
    [[], { isLoading: true }, 'loading', defaultLabels.list.loading],
    [mixed.slice(0, 1), { defaultFilter: 'failed' }, 'none', defaultLabels.list.none.failed],
  ] as [TaskListItem[], Partial<TaskListProps>, string, string][])(
    'without a row it says why (%#)',
    (tasks, props, state, words) => {
      const { container } = render(<TaskList tasks={tasks} {...props} />);
      expect(container.firstElementChild).toHaveAttribute('data-state', state);
      expect(screen.getByText(words)).toBeInTheDocument();
      expect(rows()).toHaveLength(0);
    },
  );

  test.each([null, 7, [null, 3, {}, { taskId: 5 }]])('hostile tasks are no tasks: %j', (tasks) => {
    render(<TaskList tasks={tasks as unknown as TaskListItem[]} filter={'x' as 'all'} />);
    expect(screen.getByText(defaultLabels.list.empty.title)).toBeInTheDocument();
  });

  test('an id that comes twice is one row', () => {
    render(<TaskList tasks={[...mixed, ...mixed]} />);
    expect(rows()).toHaveLength(mixed.length);
  });
});

describe('opening', () => {
  test('a press tells the id; without a handler there is nothing to press', () => {
    const onOpen = vi.fn();
    const view = render(<TaskList tasks={mixed} onOpen={onOpen} />);
    fireEvent.click(screen.getByRole('button', { name: 'bad' }));
    expect(onOpen.mock.calls).toEqual([['bad']]);
    view.rerender(<TaskList tasks={mixed} />);
    expect(screen.queryByRole('button', { name: 'bad' })).toBeNull();
  });

  test('the open task shows its card: one player at most, gone when another opens', () => {
    const Page = () => {
      const [openId, setOpenId] = useState<string | null>(null);
      return <TaskList tasks={mixed} openId={openId} onOpen={setOpenId} />;
    };
    const { container } = render(<Page />);
    const videos = () => container.querySelectorAll('video').length;
    expect(videos()).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'old' }));
    expect(screen.getByRole('button', { name: 'old', expanded: true })).toBeInTheDocument();
    expect(videos()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'bad' }));
    expect(videos()).toBe(0);
    expect(within(screen.getByRole('article')).getByText(defaultLabels.failure.internal.title)).toBeVisible();
  });

  test('an item’s own copy is its still and what its card plays, and its route is where that is downloaded from', () => {
    const kept = {
      ...item('kept', succeeded, 1),
      media: { videoUrl: '/kept/1.mp4', thumbnailUrl: '/kept/1.jpg' },
      downloadUrl: '/download/1',
    };
    const { container, rerender } = render(<TaskList tasks={[kept]} />);
    const slotOf = (name: string) => container.querySelector(`[data-aleph-slot="${name}"]`);
    expect(slotOf('task-thumbnail-image')).toHaveAttribute('src', '/kept/1.jpg');
    rerender(<TaskList tasks={[kept]} openId="kept" />);
    expect(slotOf('task-video-media')).toHaveAttribute('src', '/kept/1.mp4');
    expect(slotOf('task-card-download')).toHaveAttribute('href', '/download/1');
  });

  test('the task that the page shows elsewhere is the current one, and no other', () => {
    const view = render(<TaskList tasks={mixed} onOpen={() => undefined} currentId="bad" />);
    const current = () => screen.queryAllByRole('button', { current: true });
    expect(current()).toEqual([screen.getByRole('button', { name: 'bad' })]);
    view.rerender(<TaskList tasks={mixed} onOpen={() => undefined} currentId={null} />);
    expect(current()).toEqual([]);
  });
});

test('what ended while the viewer was there is said, as totals', () => {
  const { rerender } = render(<TaskList tasks={mixed} />);
  const said = screen.getByRole('status');
  expect(said).toHaveTextContent('');
  rerender(
    <TaskList
      tasks={[...mixed.filter(({ taskId }) => taskId !== 'running'), item('running', succeeded, 2)]}
    />,
  );
  expect(said).toHaveTextContent(defaultLabels.list.ended(2, 1));
});

describe('many tasks', () => {
  const count = 100;
  const many = Array.from({ length: count }, (_, index) =>
    item(`task ${String(index)}`, index % 2 ? processing : succeeded, index),
  );
  /** Rows look up their classes at each render, so reading them counts the renders. */
  const countRenders = () => {
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
    return { classNames, renders: () => renders };
  };

  test('mount no player, and at most ten elements each', () => {
    const { container } = render(<TaskList tasks={many} onOpen={vi.fn()} />);
    expect(rows()).toHaveLength(count);
    expect(container.querySelectorAll('video, audio')).toHaveLength(0);
    expect(container.querySelectorAll('*').length).toBeLessThan(10 * count);
  });

  test('a row renders once, and again only when its own task changes', () => {
    const { classNames, renders } = countRenders();
    const props = { onOpen: () => undefined, classNames };
    const { rerender } = render(<TaskList tasks={many} {...props} />);
    expect(renders()).toBe(count);

    passMinutes(5);
    rerender(<TaskList tasks={[...many]} {...props} onOpen={() => undefined} />);
    expect(renders()).toBe(count);

    rerender(<TaskList tasks={[item('task 0', failed('internal'), 0), ...many.slice(1)]} {...props} />);
    expect(renders()).toBe(count + 1);
  });
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { TaskCard, type TaskCardProps } from '../../src/components/TaskCard.js';
import { AlephError } from '../../src/core/AlephError.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { fakeClock, passMinutes } from './fakeClock.js';
import { failed, minute, now, processing, succeeded } from './samples.js';
import { stubMedia } from './stubMedia.js';

fakeClock();
stubMedia();

const press = () => ({ onRetry: vi.fn(), onKeepWaiting: vi.fn(), onCheckNow: vi.fn() });
const slotOf = (name: string) => document.querySelector(`[data-aleph-slot="${name}"]`);
const card = () => slotOf('task-card') as HTMLElement;
const said = () => slotOf('task-card-live')?.textContent;
const buttonNames = () =>
  screen
    .getAllByRole('button')
    .map((button) => button.textContent)
    .filter(Boolean);
const error = new AlephError('unauthorized', 'x');

describe('phases', () => {
  test.each<[AlephPhase, TaskCardProps, string | null]>([
    ['idle', {}, null],
    ['loading', { phase: 'loading' }, null],
    ['processing', { task: processing }, 'task-progress'],
    ['stalled', { task: processing, phase: 'stalled' }, 'task-card-stalled'],
    ['succeeded', { task: succeeded }, 'task-video'],
    ['failed', { task: failed('internal') }, 'task-error'],
    ['error', { phase: 'error', error }, 'task-error'],
  ])('%s', (phase, props, part) => {
    const { container } = render(<TaskCard {...props} />);
    expect(card()).toHaveAttribute('data-state', phase);
    const parts = ['task-progress', 'task-card-stalled', 'task-video', 'task-error'];
    const shown = parts.filter((name) => container.querySelector(`[data-aleph-slot="${name}"]`));
    expect(shown).toEqual(part === null ? [] : [part]);
  });

  test('the room of the picture has one size from the first look to the video', () => {
    const { rerender } = render(<TaskCard task={processing} />);
    const room = slotOf('task-card-media');
    expect(room).toHaveAttribute('data-aspect-ratio', '9:16');
    rerender(<TaskCard task={succeeded} />);
    expect(slotOf('task-card-media')).toBe(room);
    expect(room).toHaveAttribute('data-aspect-ratio', '9:16');
    rerender(<TaskCard phase="loading" />);
    expect(room).toHaveAttribute('data-aspect-ratio', '16:9');
  });

  test('shows prompt and age; the details only on demand', () => {
    render(<TaskCard task={succeeded} />);
    expect(slotOf('task-card-prompt')).toHaveTextContent('Watercolour look');
    expect(slotOf('task-card-age')).toHaveTextContent('20 minutes ago');
    expect(slotOf('task-card-details')).not.toHaveAttribute('open');
    expect(screen.getByRole('article', { name: 'Watercolour look' })).toBe(card());
  });

  test('the age counts on this machine’s clock when that is given', () => {
    render(<TaskCard task={processing} startedAt={now - 7 * minute} />);
    expect(slotOf('task-progress-elapsed')).toHaveTextContent('7 minutes');
  });
});

describe('buttons', () => {
  test.each<[string, TaskCardProps, string[]]>([
    ['processing', { task: processing }, ['Check now']],
    ['stalled', { task: processing, phase: 'stalled' }, ['Keep waiting', 'Check now', 'Try again']],
    ['succeeded', { task: succeeded, downloadUrl: null }, []],
    ['failed', { task: failed('content_policy') }, ['Try again']],
    ['failed without a result', { task: failed('no_result') }, ['Check now', 'Try again']],
    ['error', { phase: 'error', error }, ['Check now', 'Try again']],
    ['loading', { phase: 'loading' }, []],
  ])('%s', (_, props, names) => {
    const handlers = press();
    render(
      <>
        <TaskCard {...props} {...handlers} />
        <button type="button">end</button>
      </>,
    );
    expect(buttonNames()).toEqual([...names, 'end']);
    for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
    const calls = Object.values(handlers).flatMap(({ mock }) => mock.calls);
    expect(calls).toEqual(names.map(() => []));
  });

  test('none without handlers, whatever the phase', () => {
    render(<TaskCard task={processing} phase="stalled" />);
    expect(screen.queryAllByRole('button', { name: /keep|check|again/i })).toEqual([]);
    expect(slotOf('task-card-stalled')).toHaveTextContent('may still finish');
  });
});

describe('connection', () => {
  test.each([
    ['retrying', 'Connection problem, still trying'],
    ['offline', 'You are offline'],
  ] as const)('%s: said beside the progress', (connection, words) => {
    render(<TaskCard task={processing} connection={connection} />);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(card()).toHaveAttribute('data-connection', connection);
  });

  test('a finished task has no connection', () => {
    render(<TaskCard task={succeeded} connection="offline" />);
    expect(screen.queryByText('You are offline')).toBeNull();
  });
});

describe('expiry', () => {
  const day = 24 * 60 * minute;
  test.each([
    [now + 13 * day, 'Available until Aug 23', 'available'],
    [now + 3 * day + 1, 'Available until Aug 13', 'available'],
    [now + 3 * day, 'Expires in 3 days', 'soon'],
    [now + 3 * day - 1, 'Expires in 2 days', 'soon'],
    [now + day - 1, 'Expires in 23 hours', 'soon'],
    [now + 1, 'Expires in 1 minute', 'soon'],
    [now, 'No longer available', 'expired'],
    [null, 'Available for 14 days', 'available'],
    [Infinity, 'Available for 14 days', 'available'],
  ])('%s: %s', (expiresAt, words, state) => {
    render(<TaskCard task={{ ...succeeded, expiresAt }} />);
    expect(slotOf('task-card-expiry')).toHaveTextContent(words);
    expect(slotOf('task-card-expiry')).toHaveAttribute('data-state', state);
  });
});

describe('live region', () => {
  test('is one, polite, and empty on mount of any task', () => {
    for (const task of [processing, succeeded, failed('internal')]) {
      const { unmount } = render(<TaskCard task={task} />);
      expect(screen.getAllByRole('status')).toHaveLength(1);
      expect(said()).toBe('');
      unmount();
    }
  });

  test('says nothing of a task that was already finished when it was first seen', () => {
    const { rerender } = render(<TaskCard phase="loading" />);
    rerender(<TaskCard task={succeeded} />);
    expect(said()).toBe('');
  });

  test('milestones from start to end', () => {
    const task = { ...processing, createdAt: now };
    const heard: (string | null | undefined)[] = [];
    const { rerender } = render(<TaskCard phase="loading" />);
    rerender(<TaskCard task={task} />);
    heard.push(said());
    for (let passed = 0; passed < 18; passed += 1) {
      passMinutes(1);
      if (said() !== heard.at(-1)) heard.push(said());
    }
    rerender(<TaskCard task={task} phase="stalled" />);
    heard.push(said());
    rerender(<TaskCard task={{ ...succeeded, createdAt: now }} />);
    heard.push(said());
    expect(heard).toEqual([
      'Generating the video, usually 2 to 15 minutes.',
      ...[2, 4, 6, 8, 10, 12, 14].map((minutes) => `Still generating the video, ${minutes} minutes so far.`),
      'The video takes longer than usual.',
      ...[16, 18].map((minutes) => `Still generating the video, ${minutes} minutes so far.`),
      'The video takes far longer than usual. It may still finish.',
      'Your video is ready.',
    ]);
  });

  test('a failure that was seen is said with its title', () => {
    const { rerender } = render(<TaskCard task={processing} />);
    rerender(<TaskCard task={failed('content_policy')} />);
    expect(said()).toBe('Stopped by the content rules.');
  });

  test('another task in the same card says nothing', () => {
    const { rerender } = render(<TaskCard task={processing} />);
    rerender(<TaskCard task={{ ...succeeded, taskId: 'other' }} />);
    expect(said()).toBe('');
  });

  test('copying speaks through it, too', async () => {
    render(<TaskCard task={processing} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy Task ID', hidden: true }));
    await act(async () => {
      await Promise.resolve();
    });
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(said()).toMatch(/could not copy/i); // jsdom has no clipboard.
  });
});

describe('from progress to video', () => {
  test('the bar runs to its end over the video, then leaves', () => {
    const { rerender } = render(<TaskCard task={processing} />);
    rerender(<TaskCard task={succeeded} />);
    expect(slotOf('task-card-progress')).toHaveAttribute('aria-hidden', 'true');
    expect(slotOf('task-progress')).toHaveAttribute('data-state', 'done');
    expect(slotOf('task-video-media')).toBeInTheDocument();
    passMinutes(1);
    expect(slotOf('task-progress')).toBeNull();
  });

  test('a finished task shows no bar on mount', () => {
    render(<TaskCard task={succeeded} />);
    expect(slotOf('task-progress')).toBeNull();
  });

  test('nobody loses the focus: it goes to the play button', () => {
    const { rerender } = render(<TaskCard task={processing} onCheckNow={() => undefined} />);
    screen.getByRole('button', { name: 'Check now' }).focus();
    rerender(<TaskCard task={succeeded} onCheckNow={() => undefined} />);
    expect(screen.getByRole('button', { name: 'Play: Watercolour look' })).toHaveFocus();
  });

  test('or, where nothing can be played, to the card itself', () => {
    const { rerender } = render(<TaskCard task={processing} onCheckNow={() => undefined} />);
    screen.getByRole('button', { name: 'Check now' }).focus();
    rerender(<TaskCard task={failed('internal')} />);
    expect(card()).toHaveFocus();
  });

  test('a focus elsewhere is left alone', () => {
    const page = (task: AlephTask) => (
      <>
        <TaskCard task={task} onCheckNow={() => undefined} />
        <button type="button">elsewhere</button>
      </>
    );
    const { rerender } = render(page(processing));
    screen.getByRole('button', { name: 'Check now' }).focus();
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    rerender(page(succeeded));
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });
});

describe('own markup', () => {
  test('children get the state; root and live region stay', () => {
    render(
      <TaskCard task={processing} connection="retrying">
        {({ phase, task, connection }) => <b>{`${phase} ${String(task?.taskId)} ${connection}`}</b>}
      </TaskCard>,
    );
    expect(card()).toContainElement(screen.getByText('processing task-1 retrying'));
    expect(slotOf('task-card-layout')).toBeNull();
    expect(screen.getByRole('status')).toBeInTheDocument();
  });
});

describe('wrong props from JavaScript', () => {
  test.each<[string, Record<string, unknown>, AlephPhase]>([
    ['succeeded without a task', { phase: 'succeeded' }, 'loading'],
    ['succeeded while processing', { phase: 'succeeded', task: processing }, 'loading'],
    ['an unsafe result', { task: { ...succeeded, videoUrl: 'javascript:alert(1)' } }, 'loading'],
    ['failed without a task', { phase: 'failed', task: null }, 'loading'],
    ['a failed task without a failure', { task: { ...failed('internal'), failure: undefined } }, 'failed'],
    ['an error phase without an error', { phase: 'error' }, 'error'],
    ['a phase that is none', { phase: 'toString', task: processing }, 'processing'],
    ['a task that is none', { task: {} }, 'idle'],
    [
      'odd values',
      { task: { ...processing, createdAt: 'x', params: { prompt: {} } }, typicalMs: 7 },
      'processing',
    ],
  ])('%s', (_, props, phase) => {
    render(<TaskCard {...props} />);
    expect(card()).toHaveAttribute('data-state', phase);
  });
});

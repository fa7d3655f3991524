import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TaskDetails } from '../../src/components/TaskDetails.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { failed, params, processing, succeeded } from './samples.js';
import { found } from './found.js';

const row = (term: string) => found(screen.getByText(term, { selector: 'dt' }).parentElement);
const terms = () => screen.queryAllByRole('term').map((term) => term.textContent);

test('shows everything that is known', () => {
  render(<TaskDetails task={succeeded} />);
  expect(terms()).toEqual([
    'Prompt',
    'Source',
    'Reference',
    'Aspect ratio',
    'Seed',
    'Created',
    'Completed',
    'Duration',
    'Task ID',
  ]);
  expect(row('Prompt')).toHaveTextContent('Watercolour look');
  expect(row('Seed')).toHaveTextContent('42');
  expect(row('Duration')).toHaveTextContent('5 min 28 sec');
  const time = row('Created').querySelector('time');
  expect(time).toHaveAttribute('datetime', '2026-08-10T11:40:00.000Z');
  expect(time).toHaveTextContent(/2026/);
});

test('a seed of 0 is a seed', () => {
  render(<TaskDetails task={{ ...processing, params: { seed: 0 } }} />);
  expect(row('Seed')).toHaveTextContent('0');
});

test('links open a new tab that learns nothing of the page', () => {
  render(<TaskDetails task={processing} />);
  const link = screen.getByRole('link', { name: 'files.example/…/source.mp4 (opens in a new tab)' });
  expect(link).toHaveAttribute('href', params.videoUrl);
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noreferrer');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 7])('%j never becomes a link', (url) => {
  const bad = { ...processing, params: { videoUrl: url, referenceImage: url } } as unknown as AlephTask;
  render(<TaskDetails task={bad} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([
  undefined,
  null,
  {},
  { taskId: {}, state: 'failed', createdAt: 'yesterday', params: { prompt: {}, seed: NaN, aspectRatio: [] } },
  { taskId: 'x', state: 'succeeded', createdAt: 9e15, completedAt: 9e15, params: null },
])('wrong props: %j', (task) => {
  const { container } = render(<TaskDetails task={task as unknown as AlephTask} />);
  expect(container.querySelector('dl')).toBeInTheDocument();
});

describe('copying', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(async () => {
      await Promise.resolve();
    });
  };
  beforeEach(() => {
    vi.useFakeTimers();
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('copies the id, says so, and stops saying so', async () => {
    render(<TaskDetails task={processing} />);
    await press('Copy Task ID');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('task-1');
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    act(() => {
      vi.advanceTimersByTime(3_000);
    });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('copies the error code', async () => {
    render(<TaskDetails task={failed('content_policy')} />);
    await press('Copy Error code');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('content_policy 400');
  });

  test.each([
    ['refused', { writeText: () => Promise.reject(new Error('denied')) }],
    ['missing', undefined],
  ])('a clipboard that is %s: the text is selected instead', async (_, clipboard) => {
    vi.stubGlobal('navigator', { clipboard });
    render(<TaskDetails task={processing} />);
    await press('Copy Task ID');
    expect(within(row('Task ID')).getByRole('status')).toHaveTextContent('Could not copy');
    expect(window.getSelection()?.toString()).toBe('task-1');
  });
});

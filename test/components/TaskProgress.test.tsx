import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { TaskProgress } from '../../src/components/TaskProgress.js';
import { fakeClock, passMinutes } from './fakeClock.js';
import { minute, now } from './samples.js';
import { found } from './found.js';

fakeClock();

const bar = () => found(document.querySelector<HTMLElement>('[data-aleph-slot="task-progress-bar"]'));
const delay = () => bar().style.getPropertyValue('--aleph-progress-delay');
const elapsed = () => document.querySelector('[data-aleph-slot="task-progress-elapsed"]')?.textContent;

describe('words', () => {
  test.each([
    [0, 'Less than a minute'],
    [59_999, 'Less than a minute'],
    [minute, '1 minute'],
    [3.9 * minute, '3 minutes'],
    [80 * minute, '1 hour 20 minutes'],
    [-10 * minute, 'Less than a minute'],
  ])('after %d ms: %s', (age, words) => {
    render(<TaskProgress createdAt={now - age} />);
    expect(elapsed()).toBe(words);
    expect(
      screen.getByText(age < 15 * minute ? 'usually 2 to 15 minutes' : 'longer than usual'),
    ).toBeVisible();
  });

  test('past the usual range it says so', () => {
    render(<TaskProgress createdAt={now - 14 * minute} />);
    expect(screen.queryByText('longer than usual')).toBeNull();
    passMinutes(1);
    expect(screen.getByText('longer than usual')).toHaveAttribute('data-state', 'longer');
    expect(screen.queryByText(/usually/)).toBeNull();
  });

  test('another range', () => {
    render(<TaskProgress createdAt={now} typicalMs={[4 * minute, minute]} />);
    expect(screen.getByText('usually 1 to 4 minutes')).toBeInTheDocument();
  });

  test('without a start there is no elapsed time', () => {
    render(<TaskProgress createdAt={null} />);
    expect(elapsed()).toBe('');
    expect(delay()).toBe('0ms');
  });

  test('own words keep the numbers', () => {
    const labels = { locale: 'de', progress: { elapsed: (time: string) => `seit ${time}` } };
    render(<TaskProgress createdAt={now - 3 * minute} labels={labels} />);
    expect(elapsed()).toBe('seit 3 Minuten');
  });

  test('an invalid locale is no error', () => {
    render(<TaskProgress createdAt={now - 3 * minute} labels={{ locale: 'not a locale' }} />);
    expect(elapsed()).toMatch(/3/);
  });
});

describe('assistive technology', () => {
  test('hears words, never a number that would be made up', () => {
    render(<TaskProgress createdAt={now - 3 * minute} />);
    const progress = screen.getByRole('progressbar', { name: 'Generating the video' });
    expect(progress).toHaveAttribute('aria-valuetext', '3 minutes, usually 2 to 15 minutes, estimate');
    expect(progress).not.toHaveAttribute('aria-valuenow');
    passMinutes(1);
    expect(progress).toHaveAttribute('aria-valuetext', '4 minutes, usually 2 to 15 minutes, estimate');
  });

  test('an indeterminate bar is no estimate', () => {
    const { container } = render(<TaskProgress createdAt={now} mode="indeterminate" />);
    expect(container.firstElementChild).toHaveAttribute('data-progress-source', 'none');
    expect(screen.queryByText('estimate')).toBeNull();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).not.toContain('estimate');
  });
});

describe('the bar', () => {
  test('starts where the age of the task puts it, and is placed once', () => {
    const { container, rerender } = render(<TaskProgress createdAt={now - 5 * minute} />);
    expect(container.firstElementChild).toHaveAttribute('data-progress-source', 'estimated');
    expect(delay()).toBe(`${-5 * minute}ms`);
    const setProperty = vi.spyOn(bar().style, 'setProperty');
    passMinutes(3);
    rerender(<TaskProgress createdAt={now - 5 * minute} className="other" />);
    expect(setProperty).not.toHaveBeenCalled();
  });

  test('never runs backwards: a later start changes nothing, an earlier one moves it on', () => {
    const { rerender } = render(<TaskProgress createdAt={now - 5 * minute} />);
    rerender(<TaskProgress createdAt={now - minute} />);
    expect(delay()).toBe(`${-5 * minute}ms`);
    passMinutes(1);
    rerender(<TaskProgress createdAt={now - 6 * minute} />);
    // Counted from the mount, because the animation has been running since then.
    expect(delay()).toBe(`${-6 * minute}ms`);
  });

  test('another key is another task', () => {
    const { rerender } = render(<TaskProgress key="a" createdAt={now - 5 * minute} />);
    rerender(<TaskProgress key="b" createdAt={now} />);
    expect(delay()).toBe('0ms');
  });

  test('a start in the future counts as now', () => {
    render(<TaskProgress createdAt={now + 10 * minute} />);
    expect(delay()).toBe('0ms');
  });

  test('done: it hands over to the end', () => {
    const { rerender, container } = render(<TaskProgress createdAt={now} />);
    expect(bar()).toHaveAttribute('data-state', 'running');
    rerender(<TaskProgress createdAt={now} isDone />);
    expect(bar()).toHaveAttribute('data-state', 'done');
    expect(container.firstElementChild).toHaveAttribute('data-state', 'done');
  });
});

test('the ticker is one for all, and stops with the last listener', () => {
  const { unmount } = render(
    <>
      <TaskProgress createdAt={now} />
      <TaskProgress createdAt={now - minute} />
    </>,
  );
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

describe('a reported percentage', () => {
  const track = () => screen.getByRole('progressbar');
  const source = () => track().parentElement?.getAttribute('data-progress-source');
  const share = () => bar().style.transform;

  test('is shown as reported, with a number for assistive technology', () => {
    render(<TaskProgress createdAt={now - 3 * minute} reported={40} />);
    expect(source()).toBe('reported');
    expect(track()).toHaveAttribute('aria-valuenow', '40');
    expect(track()).toHaveAttribute('aria-valuetext', '3 minutes, usually 2 to 15 minutes, 40% reported');
    expect(screen.getByText('40% reported')).toBeVisible();
    expect(screen.queryByText('estimate')).toBeNull();
    expect(share()).toBe('scaleX(0.4)');
  });

  test('follows the reports, and keeps the last when they stop', () => {
    const { rerender } = render(<TaskProgress createdAt={now} />);
    expect(source()).toBe('estimated');
    expect(track()).not.toHaveAttribute('aria-valuenow');
    for (const [reported, shown] of [
      [12, 'scaleX(0.12)'],
      [55.4, 'scaleX(0.55)'],
      [null, 'scaleX(0.55)'],
      [undefined, 'scaleX(0.55)'],
      [100, 'scaleX(1)'],
    ] as const) {
      rerender(<TaskProgress createdAt={now} reported={reported} />);
      expect(share()).toBe(shown);
    }
  });

  test.each([0, -1, 101, NaN, Infinity, '40'])('%j is no report', (reported) => {
    render(<TaskProgress createdAt={now} reported={reported as number} />);
    expect(source()).toBe('estimated');
    expect(track()).not.toHaveAttribute('aria-valuenow');
  });
});

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { CardOnPage } from './CardOnPage.js';
import { applyStylesheet } from './applyStylesheet.js';

applyStylesheet();

/** Where Tab stops on its way through a card whose details are closed. */
const stops: Record<AlephPhase, string[]> = {
  idle: [],
  loading: [],
  processing: ['task-card-check', 'task-card-summary'],
  stalled: ['task-card-wait', 'task-card-check', 'task-card-retry', 'task-card-summary'],
  succeeded: ['task-video-play', 'task-card-download', 'task-card-summary'],
  failed: ['task-error-retry', 'task-error-summary', 'task-card-summary'],
  error: ['task-card-check', 'task-error-retry', 'task-error-summary'],
};

const focused = () => {
  const element = document.activeElement;
  return element?.getAttribute('data-aleph-slot') ?? element?.textContent ?? '';
};

/** Presses Tab from the button before the card to the one after it, or back. */
async function walk({ isBack = false } = {}): Promise<string[]> {
  const [from, to] = isBack ? ['after', 'before'] : ['before', 'after'];
  page.getByRole('button', { name: from, exact: true }).element().focus();
  const seen: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await userEvent.tab({ shift: isBack });
    if (focused() === to) return seen;
    seen.push(focused());
  }
  throw new Error(`Tab never left the card: ${seen.join(', ')}`);
}

describe.each(Object.entries(stops) as [AlephPhase, string[]][])('a card that is %s', (phase, expected) => {
  test('is walked through in reading order, and left again, both ways', async () => {
    await render(<CardOnPage phase={phase} />);
    expect(await walk()).toEqual(expected);
    expect(await walk({ isBack: true })).toEqual(expected.toReversed());
  });
});

test.each([
  ['stalled', ['wait', 'check', 'retry']],
  ['processing', ['check']],
  ['failed', ['retry']],
  ['error', ['check', 'retry']],
] as const)('%s: Enter and the space bar press each button', async (phase, names) => {
  const onPress = vi.fn();
  await render(<CardOnPage phase={phase} onPress={onPress} />);
  page.getByRole('button', { name: 'before', exact: true }).element().focus();
  for (const name of names) {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onPress.mock.calls.splice(0)).toEqual([[name], [name]]);
  }
});

test('details are opened from the keyboard, their link and buttons come next, and they close again', async () => {
  await render(<CardOnPage phase="processing" />);
  const summary = page.getByText('Task details');
  summary.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(await walk()).toEqual([
    'task-card-check',
    'task-card-summary',
    'task-details-link',
    'task-details-copy',
  ]);
  summary.element().focus();
  await userEvent.keyboard(' ');
  expect(await walk()).toEqual(stops.processing);
});

test('the video is started, paused and left from the keyboard', async () => {
  await render(<CardOnPage phase="succeeded" />);
  page.getByRole('button', { name: 'before', exact: true }).element().focus();
  await userEvent.tab();
  expect(focused()).toBe('task-video-play');
  await userEvent.keyboard('{Enter}');
  const video = document.querySelector('video');
  await expect.poll(() => video?.paused).toBe(false);
  // The play button is gone; whoever pressed it stands on the player.
  await expect.poll(() => document.activeElement?.closest('[data-aleph-slot="task-video"]')).not.toBeNull();
  await userEvent.keyboard(' ');
  await expect.poll(() => video?.paused).toBe(true);
  expect((await walk()).at(-1)).toBe('task-card-summary');
  expect((await walk({ isBack: true })).at(0)).toBe('task-card-summary');
});

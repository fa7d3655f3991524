import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskComparison } from '../../../src/components/TaskComparison.js';
import { applyStylesheet } from '../a11y/applyStylesheet.js';
import { bySlot, freshPair, isSourceSeen, press, start, state, words } from './stage.js';

applyStylesheet();

const divider = () => page.getByRole('slider', { name: words.divider });
const share = () => bySlot('-stage')?.style.getPropertyValue('--aleph-wipe');
/** Longer than what counts as a short press. */
const whileHeld = () => new Promise((done) => setTimeout(done, 400));

it('the divider goes by keys, from end to end, and says where it is', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  const slider = divider().element();
  slider.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(share()).toBe('54%');
  await expect.element(divider()).toHaveAttribute('aria-valuetext', words.dividerAt('54%'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(share()).toBe('48%');
  await userEvent.keyboard('{Home}');
  expect(share()).toBe('0%');
  await userEvent.keyboard('{End}');
  expect(share()).toBe('100%');
});

it('the divider is drawn from anywhere on the picture, and is where the pointer is', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  const stage = bySlot('-stage')?.getBoundingClientRect();
  if (!stage) throw new Error('no stage');
  const inInput = 8;
  for (const [part, y] of [
    [0.25, 20],
    [0.9, 200],
    [0.02, 100],
  ] as const) {
    await divider().click({ position: { x: inInput + part * stage.width, y } });
    expect(Math.abs(Number.parseFloat(share() ?? '') - part * 100)).toBeLessThan(0.5);
  }
});

it('the source stays on the left, and arrows keep their sense, on a page from right to left', async () => {
  document.documentElement.dir = 'rtl';
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  divider().element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(share()).toBe('52%');
  const tag = (side: string) =>
    document
      .querySelector(`[data-side=${side}] [data-aleph-slot=task-comparison-tag]`)
      ?.getBoundingClientRect().left;
  expect(tag('source')).toBeLessThan(tag('result') ?? 0);
  await press(words.views['side-by-side']);
  expect(tag('source')).toBeLessThan(tag('result') ?? 0);
  document.documentElement.removeAttribute('dir');
});

it.each([' ', 'Enter'])('hold: the source is seen while %j is down', async (key) => {
  await render(<TaskComparison {...freshPair()} defaultView="hold" autoPlay />);
  await expect.poll(state).toBe('playing');
  const picture = page.getByRole('button', { name: words.holdHint });
  picture.element().focus();
  expect(isSourceSeen()).toBe(false);
  const name = key === ' ' ? 'Space' : key;
  await userEvent.keyboard(`{${name}>}`);
  expect(isSourceSeen()).toBe(true);
  await whileHeld();
  await userEvent.keyboard(`{/${name}}`);
  expect(isSourceSeen()).toBe(false);
});

it('hold: a short press keeps the source until the next, by pointer, key and assistive technology alike', async () => {
  await render(<TaskComparison {...freshPair()} defaultView="hold" autoPlay />);
  await expect.poll(state).toBe('playing');
  const picture = page.getByRole('button', { name: words.holdHint });
  const button = picture.element() as HTMLButtonElement;
  for (const pressOnce of [
    () => picture.click(),
    () => userEvent.keyboard(' '),
    () => userEvent.keyboard('{Enter}'),
    () => {
      button.click();
      return Promise.resolve();
    },
  ]) {
    button.focus();
    await pressOnce();
    await expect.element(picture).toHaveAttribute('aria-pressed', 'true');
    expect(isSourceSeen()).toBe(true);
    await pressOnce();
    await expect.element(picture).toHaveAttribute('aria-pressed', 'false');
    expect(isSourceSeen()).toBe(false);
  }
});

it('changes the view without a stop, or leaves that to the app', async () => {
  const onViewChange = vi.fn();
  const pair = freshPair();
  const screen = await render(<TaskComparison {...pair} onViewChange={onViewChange} autoPlay />);
  await expect.poll(state).toBe('playing');
  for (const view of ['side-by-side', 'hold', 'wipe'] as const) {
    await press(words.views[view]);
    expect(bySlot('')?.dataset['view']).toBe(view);
    await expect
      .element(page.getByRole('button', { name: words.views[view], exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    expect(state()).toBe('playing');
  }
  expect(onViewChange.mock.calls).toEqual([['side-by-side'], ['hold'], ['wipe']]);
  await screen.rerender(<TaskComparison {...pair} view="hold" onViewChange={onViewChange} autoPlay />);
  await press(words.views.wipe);
  expect(bySlot('')?.dataset['view']).toBe('hold');
});

it('is worked by the keyboard alone, and left again', async () => {
  await render(
    <>
      <button>before</button>
      <TaskComparison {...freshPair()} title="Lake" />
      <button>after</button>
    </>,
  );
  page.getByRole('button', { name: 'before' }).element().focus();
  const focused = () =>
    document.activeElement?.getAttribute('data-aleph-slot')?.replace('task-comparison-', '');
  const stops: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await userEvent.tab();
    const stop = focused();
    if (stop === undefined) break;
    stops.push(stop);
  }
  const bar = ['toggle', 'view', 'view', 'view', 'sound', 'speed', 'fullscreen'];
  expect(stops).toEqual(['wipe', 'task-video-play', ...bar]);
  expect(document.activeElement).toHaveTextContent('after');
  await userEvent.tab({ shift: true });
  expect(focused()).toBe('fullscreen');

  bySlot('-toggle')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(state).toBe('playing');
  await userEvent.keyboard(' ');
  await expect.poll(state).toBe('paused');
  await userEvent.tab();
  expect(focused()).toBe('position');
  await userEvent.keyboard('{Home}{ArrowRight}');
  await expect.poll(() => document.querySelector('video')?.currentTime).toBeCloseTo(0.04, 2);
});

it('says what it is', async () => {
  await render(<TaskComparison {...freshPair()} title="Lake" />);
  await start();
  await press(words.pause);
  await page.getByRole('slider', { name: words.position }).fill('2');
  await expect.element(page.getByRole('slider', { name: words.position })).toHaveValue('2');
  await expect.element(page.getByRole('group', { name: 'Lake' })).toMatchAriaInlineSnapshot(`
    - group "Lake":
      - text: Result Source
      - slider "Divider between source and result": "50"
      - status
      - group "Comparison controls":
        - button "Play"
        - slider "Position": "2"
        - group "View":
          - button "Wipe" [pressed]
          - button "Side by side"
          - button "Hold"
        - combobox "Sound":
          - option "No sound" [selected]
          - option "Source sound"
          - option "Result sound"
        - combobox "Speed":
          - option "0.5×"
          - option "1×" [selected]
          - option "2×"
        - button "Full screen"
  `);
});

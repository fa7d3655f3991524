import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskComparison } from '../../../src/components/TaskComparison.js';
import { TaskVideo } from '../../../src/components/TaskVideo.js';
import { both, bySlot, freshPair, press, start, state, video, words } from './stage.js';

const loads = (src: string) => performance.getEntriesByName(new URL(src, location.href).href).length;
const apart = () => Math.abs(video('source').currentTime - video('result').currentTime);
const position = () => page.getByRole('slider', { name: words.position });

afterEach(() => {
  vi.restoreAllMocks();
});

it('loads not one byte before it is wanted, then plays both without sound', async () => {
  const { source, result } = freshPair();
  await render(<TaskComparison source={source} result={result} title="Lake" />);
  await new Promise((done) => requestIdleCallback(done));
  expect(state()).toBe('poster');
  expect(both().map(({ preload, readyState }) => [preload, readyState])).toEqual([
    ['none', 0],
    ['none', 0],
  ]);
  expect([loads(source), loads(result)]).toEqual([0, 0]);

  await start();
  expect(both().map(({ paused, muted, loop }) => [paused, muted, loop])).toEqual([
    [false, true, false],
    [false, true, false],
  ]);
});

it('starts over together: both stop, both seek, and only when both stand at the beginning they play', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  const seen: string[] = [];
  for (const side of ['source', 'result'] as const)
    for (const event of ['pause', 'seeking', 'seeked', 'play'])
      video(side).addEventListener(event, () => seen.push(event));
  let furthest = 0;
  const result = video('result');
  result.addEventListener('timeupdate', () => {
    furthest = Math.max(furthest, result.currentTime);
  });
  await position().fill('4.6');
  await expect.poll(() => video('result').currentTime).toBeGreaterThan(4.5);
  await expect.poll(state).toBe('playing');
  await expect.poll(() => video('result').paused).toBe(false);
  seen.length = 0;
  await expect.poll(() => video('result').currentTime).toBeLessThan(2);
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(8);
  expect(seen.slice(0, 8).filter((event) => event === 'pause')).toHaveLength(2);
  expect(seen.indexOf('play')).toBeGreaterThan(seen.lastIndexOf('seeked'));
  expect(seen.indexOf('seeking')).toBeGreaterThanOrEqual(0);
  // Of 8 s of result as much is compared as there is of the source.
  expect(furthest).toBeLessThan(7);
  expect(position().element()).toHaveAttribute('max', '5');
});

it('pauses both at one moment, seeks both, and goes on from there', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  await press(words.pause);
  expect(state()).toBe('paused');
  await expect.poll(() => both().some(({ seeking }) => seeking)).toBe(false);
  expect(apart()).toBeLessThan(0.001);

  await position().fill('2');
  await expect.poll(() => both().map(({ currentTime }) => currentTime)).toEqual([2, 2]);
  expect(position().element()).toHaveAttribute('aria-valuetext', words.positionOf('2', '5'));
  expect(both().every(({ paused }) => paused)).toBe(true);
  await press(words.play);
  await expect.poll(state).toBe('playing');
  await expect.poll(() => video('source').currentTime).toBeGreaterThan(2);
});

it('changes the speed of both', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  await userEvent.selectOptions(page.getByRole('combobox', { name: words.speed }), '2');
  await expect.poll(() => video('result').playbackRate).toBe(2);
  // The follower may be a nudge away.
  expect(Math.abs(video('source').playbackRate - 2)).toBeLessThanOrEqual(0.16);
});

it('lets one side be heard, the other, or none, and quiets the other videos of the page', async () => {
  await render(
    <>
      <TaskVideo src="/result.mp4" title="Other" preload="auto" />
      <TaskComparison {...freshPair()} autoPlay />
    </>,
  );
  await expect.poll(state).toBe('playing');
  const other = document.querySelector<HTMLVideoElement>('[data-aleph-slot=task-video] video');
  await other?.play();
  const muted = () => both().map((each) => each.muted);
  const hear = (value: string) =>
    userEvent.selectOptions(page.getByRole('combobox', { name: words.sound }), value);
  await hear('source');
  await expect.poll(muted).toEqual([false, true]);
  await expect.poll(() => other?.paused).toBe(true);
  await hear('result');
  await expect.poll(muted).toEqual([true, false]);
  await hear('none');
  await expect.poll(muted).toEqual([true, true]);
  expect(state()).toBe('playing');
});

it('stops both when one is paused from outside', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  video('source').pause();
  await expect.poll(state).toBe('paused');
  expect(video('result').paused).toBe(true);
});

it('waits while the page is hidden', async () => {
  await render(<TaskComparison {...freshPair()} autoPlay />);
  await expect.poll(state).toBe('playing');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(both().map(({ paused }) => paused)).toEqual([true, true]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => both().map(({ paused }) => paused)).toEqual([false, false]);
});

it('a browser that refuses to start leaves the play button', async () => {
  const refusal = new DOMException('', 'NotAllowedError');
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(refusal);
  await render(<TaskComparison {...freshPair()} title="Lake" autoPlay />);
  await expect.poll(() => play.mock.calls.length).toBeGreaterThan(0);
  await expect.poll(state).toBe('poster');
  play.mockRestore();
  await start();
});

it('without a source it plays the result alone, says why, and tries again when asked', async () => {
  const { result } = freshPair();
  const onMediaError = vi.fn();
  await render(<TaskComparison source="/gone.mp4" result={result} autoPlay onMediaError={onMediaError} />);
  await expect.element(page.getByRole('status')).toHaveTextContent(words.gone.source);
  await expect.poll(state).toBe('playing');
  expect(document.querySelectorAll('video')).toHaveLength(1);
  expect(onMediaError.mock.calls.map(([side]) => side as string)).toEqual(['source']);
  // Nothing limits it any more.
  await expect.element(position()).toHaveAttribute('max', '8');

  await press(words.reload);
  await expect.poll(() => onMediaError.mock.calls.length).toBe(2);
  await expect.poll(state).toBe('playing');
});

it('shows the poster of a source that is gone', async () => {
  const { result } = freshPair();
  await render(<TaskComparison source={null} sourcePoster="/thumbnail.jpg" result={result} />);
  const poster = document.querySelector<HTMLImageElement>('[data-side=source] img');
  expect(poster).toMatchObject({ alt: '' });
  await expect.poll(() => poster?.naturalWidth).toBeGreaterThan(0);
  expect(page.getByRole('button', { name: words.reload }).query()).toBeNull();
});

it('with neither it has failed, and there is nothing to press', async () => {
  await render(<TaskComparison source={null} result="data:video/mp4," />);
  expect(state()).toBe('failed');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(`${words.gone.result} ${words.gone.source}`);
  expect(bySlot('-toggle')).toBeDisabled();
});

it('starts anew with other videos, and gives back what it held', async () => {
  const first = freshPair();
  const screen = await render(<TaskComparison {...first} autoPlay />);
  await expect.poll(state).toBe('playing');
  const old = both();
  await screen.rerender(<TaskComparison {...freshPair()} />);
  expect(state()).toBe('poster');
  expect(old.map((each) => [each.paused, each.hasAttribute('src')])).toEqual([
    [true, false],
    [true, false],
  ]);
  const present = both();
  await screen.unmount();
  expect(present.map((each) => each.hasAttribute('src'))).toEqual([false, false]);
});

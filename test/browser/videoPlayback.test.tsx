import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';

const words = defaultLabels.video;
let count = 0;
/** An address that nothing else in this page has loaded. */
const fresh = (file = 'result.mp4') => `/${file}?${String((count += 1))}`;
const loads = (src: string) => performance.getEntriesByName(new URL(src, location.href).href).length;
const videos = () => Array.from(document.querySelectorAll('video'));
const first = () => {
  const [video] = videos();
  if (!video) throw new Error('no video');
  return video;
};
const isPlaying = (video: HTMLVideoElement) => !video.paused && video.currentTime > 0;
const refuse = () =>
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));

let outside: HTMLButtonElement;
beforeEach(() => {
  outside = document.body.appendChild(document.createElement('button'));
  outside.textContent = 'outside';
});
afterEach(() => {
  outside.remove();
  vi.restoreAllMocks();
});

it('loads not one byte of 20 videos before somebody plays one, and then only that one', async () => {
  const sources = Array.from({ length: 20 }, () => fresh());
  const screen = await render(sources.map((src) => <TaskVideo key={src} src={src} title={src} />));
  await new Promise((done) => requestIdleCallback(done));
  expect(videos().map(({ networkState, readyState }) => [networkState, readyState])).toEqual(
    sources.map(() => [HTMLMediaElement.NETWORK_IDLE, HTMLMediaElement.HAVE_NOTHING]),
  );
  expect(sources.map(loads)).toEqual(sources.map(() => 0));

  await screen.getByRole('button', { name: words.play(sources[0] ?? ''), exact: true }).click();
  await expect.poll(() => isPlaying(first())).toBe(true);
  // The browser logs a file when it has come, which may be after its first frame.
  await expect.poll(() => loads(sources[0] ?? '')).toBeGreaterThan(0);
  expect(sources.map(loads).map(Boolean)).toEqual(sources.map((_, index) => index === 0));
});

it('preload="visible" loads the metadata near the viewport, and nothing far from it', async () => {
  const near = fresh();
  const far = fresh();
  await render(
    <>
      <TaskVideo src={near} title="near" preload="visible" />
      <div style={{ blockSize: '5000px' }} />
      <TaskVideo src={far} title="far" preload="visible" />
    </>,
  );
  const [nearVideo, farVideo] = videos();
  await expect.poll(() => nearVideo?.readyState).toBeGreaterThanOrEqual(HTMLMediaElement.HAVE_METADATA);
  expect(farVideo).toMatchObject({ preload: 'none', readyState: HTMLMediaElement.HAVE_NOTHING });
  expect(loads(far)).toBe(0);
  farVideo?.scrollIntoView();
  await expect.poll(() => farVideo?.readyState).toBeGreaterThanOrEqual(HTMLMediaElement.HAVE_METADATA);
});

it('plays muted by itself', async () => {
  await render(<TaskVideo src={fresh()} title="Lake" autoPlay muted />);
  expect(first()).toMatchObject({ muted: true, defaultMuted: true, playsInline: true });
  await expect.poll(() => isPlaying(first())).toBe(true);
});

it('says that autoplay was blocked, and plays when pressed', async () => {
  refuse();
  const screen = await render(<TaskVideo src={fresh()} title="Lake" autoPlay />);
  await expect.element(screen.getByRole('status')).toHaveTextContent(words.blocked);
  await screen.getByRole('button', { name: words.play('Lake') }).click();
  await expect.poll(() => isPlaying(first())).toBe(true);
  expect(screen.getByRole('status').query()).toBeNull();
});

it('lets one video with sound play at a time, and muted ones as many as there are', async () => {
  await render(
    <>
      <TaskVideo src={fresh()} title="one" loop />
      <TaskVideo src={fresh('source.mp4')} title="two" loop />
      <TaskVideo src={fresh()} title="three" loop muted />
    </>,
  );
  const [one, two, three] = videos();
  if (!one || !two || !three) throw new Error('three videos');
  const paused = () => [one.paused, two.paused, three.paused];
  await three.play();
  await one.play();
  await expect.poll(paused).toEqual([false, true, false]);
  await two.play();
  await expect.poll(paused).toEqual([true, false, false]);
  three.muted = false;
  await expect.poll(paused).toEqual([true, true, false]);
});

it('takes keys only while it has the focus', async () => {
  await render(<TaskVideo src={fresh()} title="Lake" loop muted />);
  await first().play();
  const before = () => ({ paused: first().paused, muted: first().muted, volume: first().volume });
  await userEvent.click(outside);
  const untouched = before();
  for (const key of [' ', 'k', 'm', 'f', '{ArrowUp}', '{ArrowDown}', '{Enter}'])
    await userEvent.keyboard(key);
  expect(before()).toEqual(untouched);

  first().focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => first().paused).toBe(true);
});

it('has its captions, off the addresses that may be loaded', async () => {
  const captions = URL.createObjectURL(
    new Blob(['WEBVTT\n\n00:00.000 --> 00:04.000\nA lake'], { type: 'text/vtt' }),
  );
  await render(
    <TaskVideo
      src={fresh()}
      title="Lake"
      muted
      autoPlay
      tracks={[
        { src: captions, srcLang: 'en', label: 'English', default: true },
        { src: 'javascript:alert(1)', srcLang: 'de', label: 'Deutsch' },
      ]}
    />,
  );
  await expect.poll(() => first().textTracks[0]?.activeCues?.length).toBe(1);
  expect(first().textTracks).toHaveLength(1);
  expect(first().textTracks[0]).toMatchObject({ kind: 'captions', language: 'en', label: 'English' });
});

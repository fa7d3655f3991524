import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskCard, type TaskCardProps } from '../../src/components/TaskCard.js';
import type { AlephTaskParams } from '../../src/core/AlephTask.js';
import {
  failedTask,
  processingTask,
  sampleParams,
  succeededTask,
} from '../../stories/support/taskSamples.js';
import { phaseSample } from '../../stories/support/phaseSample.js';
import { playVideo } from '../../stories/support/playVideo.js';
import { stylesheetText } from '../../stories/support/stylesheets.js';

/** What lies below a card must not move. */
const Page = ({ width, card }: { width: number; card: TaskCardProps }) => (
  <>
    <style>{stylesheetText('layered', 'reduced')}</style>
    <div data-testid="page" style={{ inlineSize: width, fontFamily: 'sans-serif' }}>
      <TaskCard onCheckNow={act} onKeepWaiting={act} onRetry={act} {...card} />
      <p>What lies below.</p>
    </div>
  </>
);
const act = () => undefined;
const media = (name: string) => new URL(`/${name}`, location.href).href;

let observer: PerformanceObserver | undefined;
afterEach(() => {
  observer?.disconnect();
});

/** The sum of all layout shifts from here on, and a way to let the browser report what it has painted. */
function observeShifts() {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await painted();
    add(observer?.takeRecords() ?? []);
    return sum;
  };
}

/** A shift is measured when a frame is painted, and reported after it. */
async function painted() {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}

const widths = [220, 360, 640, 900];
const prompt = 'A very long wish that goes on and on, as wishes do. '.repeat(20);

function steps(params: AlephTaskParams, shape?: string): TaskCardProps[] {
  const [videoUrl, thumbnailUrl] = [media('result.mp4'), media('thumbnail.jpg')];
  return [
    { phase: 'idle' },
    { phase: 'loading' },
    { phase: 'processing', task: { ...processingTask, params } },
    { phase: 'succeeded', task: { ...succeededTask, params, videoUrl, thumbnailUrl } },
  ].map((step) => ({ ...step, aspectRatio: shape }) as TaskCardProps);
}

async function shiftsOf(width: number, cards: TaskCardProps[], then?: (root: Element) => Promise<unknown>) {
  await page.viewport(1000, 1400);
  const [first, ...rest] = cards as [TaskCardProps, ...TaskCardProps[]];
  const screen = await render(<Page width={width} card={first} />);
  await painted();
  const shifts = observeShifts();
  for (const card of rest) {
    await screen.rerender(<Page width={width} card={card} />);
    await painted();
  }
  await then?.(screen.container);
  return shifts();
}

test.each(widths)('nothing moves from loading to playing: %d px', async (width) => {
  const play = async (root: Element) => {
    const video = await playVideo(root);
    await expect.poll(() => video.currentTime).toBeGreaterThan(0);
  };
  expect(await shiftsOf(width, steps({ ...sampleParams, prompt, aspectRatio: '16:9' }), play)).toBe(0);
});

test.each(
  ['9:16', '3:4', '1:1', '21:9', '2:1'].flatMap((shape) => widths.map((width) => [shape, width] as const)),
)('nothing moves with the shape %s said beforehand: %d px', async (shape, width) => {
  expect(await shiftsOf(width, steps({ ...sampleParams, prompt, aspectRatio: shape }, shape))).toBe(0);
});

test('a source of the same shape moves nothing when it appears', async () => {
  const params = { prompt, videoUrl: media('source.mp4') };
  const cards = steps(params).map((card) => ({ ...card, showSource: true }));
  const shown = async (root: Element) => {
    await expect
      .poll(() => root.querySelector('[data-aleph-slot="task-card-source"][data-state="shown"]'))
      .toBeTruthy();
  };
  expect(await shiftsOf(360, cards.slice(1, 3), shown)).toBe(0);
});

const waiting = { phase: 'processing' as const, task: processingTask };

test.each([360, 640, 900])(
  'the browser’s own usual time, after hydration, moves its own words only: %d px',
  async (width) => {
    const own = { ...waiting, typicalMs: [6 * 60_000, 9 * 60_000] as const };
    // They end where they ended; a shorter text begins a few pixels later, which is counted.
    expect(await shiftsOf(width, [waiting, own])).toBeLessThan(0.00001);
  },
);

const problems: [string, TaskCardProps][] = [
  ['failed', { phase: 'failed', task: failedTask('content_policy') }],
  ['stalled', phaseSample('stalled')],
];

test.each(problems.flatMap(([name, card]) => [360, 640, 900].map((width) => [name, width, card] as const)))(
  'a message takes the room of the picture: %s, %d px',
  async (_, width, card) => {
    expect(await shiftsOf(width, [waiting, card])).toBe(0);
  },
);

test.each(problems)('a message that does not fit is shown whole, and the card grows: %s', async (_, card) => {
  const shift = await shiftsOf(220, [waiting, card]);
  const room = document.querySelector('[data-aleph-slot="task-card-media"]');
  expect(room?.scrollHeight).toBe(room?.clientHeight);
  // Also what tells that a shift would be seen by these tests.
  expect(shift).toBeGreaterThan(0);
});

test('a shape that is learned late moves things, which is why it can be said beforehand', async () => {
  const params = { ...sampleParams, aspectRatio: '9:16' };
  expect(await shiftsOf(360, steps(params))).toBeGreaterThan(0);
});

import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskCard, type TaskCardProps } from '../../src/components/TaskCard.js';
import { contrastRatio } from '../../stories/support/contrastRatio.js';
import { processingTask, sampleParams, succeededTask } from '../../stories/support/taskSamples.js';
import { applyStylesheet } from './a11y/applyStylesheet.js';

applyStylesheet('reduced');

let run = 0;
/** An address that no other test has loaded. */
const freshSource = () => `/source.mp4?source-${String((run += 1))}`;
const absolute = (path: string) => new URL(path, location.href).href;

const waiting = (videoUrl: string): TaskCardProps => ({
  phase: 'processing',
  task: { ...processingTask, params: { ...sampleParams, videoUrl: absolute(videoUrl) } },
  showSource: true,
});
const sourceOf = (root: ParentNode) =>
  root.querySelector<HTMLVideoElement>('[data-aleph-slot="task-card-source"]');
const loaded = (name: string) =>
  performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name)).length;
const eventually = (look: () => void) => vi.waitFor(look, { timeout: 20_000 });

describe('the source during the wait', () => {
  test('shows its first frame, silent, out of the tab order and out of the tree', async () => {
    const { container } = await render(<TaskCard {...waiting(freshSource())} />);
    const video = sourceOf(container);
    await eventually(() => {
      expect(video).toHaveAttribute('data-state', 'shown');
    });
    expect(video).toMatchObject({ muted: true, paused: true, controls: false, tabIndex: -1 });
    expect(video).toHaveAttribute('aria-hidden', 'true');
  });

  test('is not asked for before it comes near the viewport', async () => {
    await page.viewport(800, 600);
    const source = freshSource();
    const { container } = await render(
      <>
        <div style={{ blockSize: 3_000 }} />
        <TaskCard {...waiting(source)} />
      </>,
    );
    await new Promise((done) => setTimeout(done, 500));
    expect(loaded(source)).toBe(0);
    expect(sourceOf(container)).not.toHaveAttribute('src');
    sourceOf(container)?.scrollIntoView();
    await eventually(() => {
      expect(sourceOf(container)).toHaveAttribute('data-state', 'shown');
    });
  });

  test('is let go when the task ends: one media element is left, the result’s', async () => {
    const { container, rerender } = await render(<TaskCard {...waiting(freshSource())} />);
    const video = sourceOf(container);
    await eventually(() => {
      expect(video).toHaveAttribute('data-state', 'shown');
    });
    await rerender(
      <TaskCard
        phase="succeeded"
        showSource
        task={{
          ...succeededTask,
          videoUrl: absolute('/result.mp4'),
          thumbnailUrl: absolute('/thumbnail.jpg'),
        }}
      />,
    );
    await eventually(() => {
      expect(sourceOf(container)).toBeNull();
    });
    expect(video?.currentSrc === '' || video?.networkState === HTMLMediaElement.NETWORK_EMPTY).toBe(true);
    expect(container.querySelectorAll('video')).toHaveLength(1);
  });

  test.each(['/no-such-file.mp4', '/thumbnail.jpg'])(
    'one that cannot be shown (%s) is not missed',
    async (path) => {
      const { container } = await render(<TaskCard {...waiting(path)} />);
      const failed = vi.fn();
      sourceOf(container)?.addEventListener('error', failed);
      await eventually(() => {
        expect(failed).toHaveBeenCalled();
      });
      expect(sourceOf(container)).toHaveAttribute('data-state', 'loading');
      expect(getComputedStyle(sourceOf(container) as Element).opacity).toBe('0');
      expect(container.querySelector('[data-aleph-slot="task-progress"]')).toBeVisible();
    },
  );

  test('words over it can be read over the brightest picture there is', async () => {
    const { container } = await render(<TaskCard {...waiting(freshSource())} />);
    await eventually(() => {
      expect(sourceOf(container)).toHaveAttribute('data-state', 'shown');
    });
    const { filter } = getComputedStyle(sourceOf(container) as Element);
    const grey = 255 * Number(/brightness\(([\d.]+)\)/.exec(filter)?.[1]);
    const words = [
      ...container.querySelectorAll('[data-aleph-slot="task-progress"] [data-aleph-slot]'),
    ].filter(({ textContent }) => textContent !== '');
    expect(words.length).toBeGreaterThan(1);
    for (const element of words) {
      const color = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
      expect(contrastRatio(color, [grey, grey, grey])).toBeGreaterThan(4.5);
    }
  });
});

test.each([
  ['without showSource', { showSource: false }],
  ['without a source', { task: { ...processingTask, params: null } }],
  [
    'with an address that is no safe one',
    { task: { ...processingTask, params: { videoUrl: 'javascript:alert(1)' } } },
  ],
])('there is none %s', async (_, props) => {
  const { container } = await render(<TaskCard {...waiting(freshSource())} {...props} />);
  expect(container.querySelectorAll('video')).toHaveLength(0);
});

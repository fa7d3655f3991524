import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TaskComparison } from '../../src/components/TaskComparison.js';
import { comparisonLabels } from '../../src/core/comparisonLabels.js';
import { mediaUrl } from '../support/mediaUrl.js';

const meta = {
  title: 'Components/TaskComparison',
  component: TaskComparison,
  args: {
    source: mediaUrl('source.mp4'),
    result: mediaUrl('result.mp4'),
    poster: mediaUrl('thumbnail.jpg'),
    title: 'A lake in watercolour',
  },
} satisfies Meta<typeof TaskComparison>;
export default meta;

type Story = StoryObj<typeof meta>;

const root = (canvasElement: HTMLElement) => canvasElement.querySelector('[data-aleph-slot=task-comparison]');
const isPlaying = async (canvasElement: HTMLElement) => {
  await waitFor(() => expect(root(canvasElement)).toHaveAttribute('data-state', 'playing'));
};
/** Pictures of a story show one moment. */
const stop = async (canvasElement: HTMLElement) => {
  await isPlaying(canvasElement);
  canvasElement.querySelector<HTMLElement>('[data-aleph-slot=task-comparison-toggle]')?.click();
  await waitFor(() => expect(root(canvasElement)).toHaveAttribute('data-state', 'paused'));
};

/** Not one byte of either video is loaded before somebody wants to see them. */
export const Poster: Story = {
  play: async ({ canvasElement }) => {
    for (const video of canvasElement.querySelectorAll('video'))
      await expect(video).toMatchObject({ preload: 'none', readyState: 0 });
  },
};

/** One on the other, with a line to draw from anywhere on the picture, by mouse, finger and arrow keys. */
export const Wipe: Story = {
  args: { autoPlay: true },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
  },
};

/** Below each other where it is narrow. */
export const SideBySide: Story = {
  args: { defaultView: 'side-by-side', autoPlay: true },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
  },
};

/** The source for as long as the picture, Space or Enter is held; a short press keeps it. */
export const Hold: Story = {
  args: { defaultView: 'hold', autoPlay: true },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
  },
};

/** The service keeps uploads for 3 days: the result plays on alone, and words say why. */
export const SourceGone: Story = {
  args: { source: mediaUrl('expired/source.mp4'), autoPlay: true },
  play: async ({ args, canvas, canvasElement }) => {
    const words = args.labels?.comparison ?? comparisonLabels;
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(words.gone?.source ?? ''));
    await stop(canvasElement);
  },
};

/** With a still of your own, there is still something to compare. */
export const SourceStill: Story = {
  args: { source: null, sourcePoster: mediaUrl('thumbnail.jpg'), poster: null, defaultView: 'side-by-side' },
};

export const Portrait: Story = {
  args: { aspectRatio: '9:16', autoPlay: true },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
  },
};

/** On a phone the controls take two rows. */
export const Narrow: Story = {
  args: { autoPlay: true, style: { maxInlineSize: '288px' } },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
    const tops = [
      ...canvasElement.querySelectorAll('button, select, [data-aleph-slot=task-comparison-position]'),
    ]
      .filter((element) => element.closest('[data-aleph-slot=task-comparison-bar]'))
      .map((element) => element.getBoundingClientRect().top);
    await expect(new Set(tops).size).toBe(2);
  },
};

/** The controls run the other way; the source stays on the left, as its label says. */
export const RightToLeft: Story = {
  args: { dir: 'rtl', autoPlay: true },
  play: async ({ canvasElement }) => {
    await stop(canvasElement);
    const left = (side: string) =>
      canvasElement
        .querySelector(`[data-side=${side}] [data-aleph-slot=task-comparison-tag]`)
        ?.getBoundingClientRect().left;
    await expect(left('source')).toBeLessThan(left('result') ?? 0);
  },
};

export const NothingLeft: Story = { args: { source: null, result: null } };

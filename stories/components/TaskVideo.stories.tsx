import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { mediaUrl } from '../support/mediaUrl.js';

const meta = {
  title: 'Components/TaskVideo',
  component: TaskVideo,
  args: { src: mediaUrl('result.mp4'), poster: mediaUrl('thumbnail.jpg'), title: 'An eagle at sunset' },
} satisfies Meta<typeof TaskVideo>;
export default meta;

type Story = StoryObj<typeof meta>;

const { play: playLabel } = defaultLabels.video;
const playButton = { name: playLabel(meta.args.title) };
const loads = (src: string) => performance.getEntriesByName(src).length;

/** Not one byte of the video is loaded before somebody wants to see it. */
export const Poster: Story = {
  // An address of its own, so that no other story has loaded it.
  args: { src: `${mediaUrl('result.mp4')}?poster` },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const video = canvasElement.querySelector('video');
    await expect(video).toHaveProperty('preload', 'none');
    await expect(video).toHaveProperty('readyState', 0);
    await expect(video).toHaveProperty('controls', false);
    await userEvent.hover(canvas.getByRole('button', playButton));
    await expect(loads(args.src)).toBe(0);
  },
};

/** One press plays it, under the browser's own controls; the focus goes along. The server answers byte ranges, so it can be sought. */
export const Playing: Story = {
  args: { muted: true, loop: true },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', playButton));
    const video = canvas.getByLabelText<HTMLVideoElement>(args.title);
    await expect(video).toHaveFocus();
    await expect(video.controls).toBe(true);
    await expect(canvasElement.querySelector('button')).toBeNull();
    await waitFor(() => expect(video.currentTime).toBeGreaterThan(0));
    await expect(loads(args.src)).toBeGreaterThan(0);
    video.pause();
    video.currentTime = video.duration / 2;
    await waitFor(() => expect(video.seeking).toBe(false));
    await expect(video.currentTime).toBeCloseTo(video.duration / 2, 0);
  },
};

export const Portrait: Story = { args: { aspectRatio: '9:16' } };
export const WithoutPoster: Story = { args: { poster: null } };

/** The files of a result are dropped after 14 days. */
export const Expired: Story = {
  args: { src: mediaUrl('expired/result.mp4') },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', playButton));
    await canvas.findByText(defaultLabels.video.unavailable.title, undefined, { timeout: 5_000 });
  },
};

/** The browser's controls from the start. */
export const Preloaded: Story = { args: { preload: 'metadata' } };

/** Never loaded: only http(s), blob and the page's own paths are. */
export const UnsafeAddress: Story = { args: { src: 'data:video/mp4;base64,AAAA' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { mediaUrl } from '../support/mediaUrl.js';
import { playVideo } from '../support/playVideo.js';

const meta = {
  title: 'Components/TaskVideo',
  component: TaskVideo,
  args: { src: mediaUrl('result.mp4'), poster: mediaUrl('thumbnail.jpg'), title: 'An eagle at sunset' },
} satisfies Meta<typeof TaskVideo>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Not one byte of the video is loaded before somebody wants to see it. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const video = canvasElement.querySelector('video');
    await expect(video).toHaveProperty('preload', 'none');
    await expect(video).toHaveProperty('readyState', 0);
  },
};

/** Plays, and seeks: the server answers byte ranges. */
export const Playing: Story = {
  args: { muted: true, loop: true },
  play: async ({ canvasElement }) => {
    const video = await playVideo(canvasElement);
    await waitFor(() => expect(video.currentTime).toBeGreaterThan(0));
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
  args: { src: mediaUrl('expired/result.mp4'), preload: 'metadata' },
  play: async ({ canvas }) => {
    await canvas.findByText(defaultLabels.video.unsupported.title, undefined, { timeout: 5_000 });
  },
};

/** Never loaded: only http(s), blob and the page's own paths are. */
export const UnsafeAddress: Story = { args: { src: 'data:video/mp4;base64,AAAA' } };

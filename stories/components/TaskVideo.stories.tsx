import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { useState } from 'react';
import type { MediaProblem } from '../../src/components/internal/mediaProblem.js';
import { VideoProblem } from '../../src/components/internal/VideoProblem.js';
import { TaskVideo, type TaskVideoProps } from '../../src/components/TaskVideo.js';
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
    await waitFor(() => expect(loads(args.src)).toBeGreaterThan(0));
    video.pause();
    video.currentTime = video.duration / 2;
    await waitFor(() => expect(video.seeking).toBe(false));
    await expect(video.currentTime).toBeCloseTo(video.duration / 2, 0);
  },
};

export const Portrait: Story = { args: { aspectRatio: '9:16' } };
export const WithoutPoster: Story = { args: { poster: null } };

/** A dead link of a result that the provider keeps no longer. */
export const Expired: Story = {
  args: { src: mediaUrl('expired/result.mp4'), expiresAt: 0 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', playButton));
    await canvas.findByText(defaultLabels.video.expired.title, undefined);
  },
};

/** A dead link, and no date that would explain it. */
export const Unavailable: Story = {
  args: { src: mediaUrl('missing/result.mp4') },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', playButton));
    await canvas.findByText(defaultLabels.video.unavailable.title, undefined);
  },
};

const problems: MediaProblem[] = ['network', 'offline', 'decode', 'unsupported', 'expired', 'unavailable'];

/** Whatever can be told about a video that does not play. */
export const EveryProblem: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {problems.map((problem) => (
        <div key={problem} data-aleph-slot="task-video" data-aspect-ratio="16:9" data-state="failed">
          <VideoProblem
            problem={problem}
            onReload={() => undefined}
            shouldFocus={false}
            labels={defaultLabels}
            classNames={undefined}
          />
        </div>
      ))}
    </div>
  ),
};

/** A browser that lets nothing start by itself leaves the play button, and says why. */
export const AutoplayBlocked: Story = {
  args: { autoPlay: true },
  beforeEach: () => {
    const refusal = spyOn(HTMLMediaElement.prototype, 'play');
    refusal.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    return () => {
      refusal.mockRestore();
    };
  },
  play: async ({ canvas }) => {
    await canvas.findByText(defaultLabels.video.blocked);
    await expect(canvas.getByRole('button', playButton)).toBeVisible();
  },
};

function Waiting(props: TaskVideoProps) {
  // A source that nobody ever fills.
  const [src] = useState(() => URL.createObjectURL(new MediaSource()));
  return <TaskVideo {...props} src={src} />;
}

/** Said after a moment of waiting for data. */
export const Buffering: Story = {
  args: { autoPlay: true, muted: true },
  render: (args) => <Waiting {...args} />,
  play: async ({ canvas }) => {
    await canvas.findByText(defaultLabels.video.buffering, undefined);
  },
};

const captions = 'WEBVTT\n\n00:00.000 --> 00:10.000 line:80%\nA boat on a lake, at dusk.';

function Captioned(props: TaskVideoProps) {
  const [src] = useState(() => URL.createObjectURL(new Blob([captions], { type: 'text/vtt' })));
  return <TaskVideo {...props} tracks={[{ src, srcLang: 'en', label: 'English', default: true }]} />;
}

export const Captions: Story = {
  args: { muted: true, loop: true, preload: 'metadata' },
  render: (args) => <Captioned {...args} />,
  play: async ({ canvasElement }) => {
    const video = canvasElement.querySelector('video');
    await expect(video?.textTracks[0]?.kind).toBe('captions');
  },
};

/** The browser's controls from the start. */
export const Preloaded: Story = { args: { preload: 'metadata' } };

/** Never loaded: only http(s), blob and the page's own paths are. */
export const UnsafeAddress: Story = { args: { src: 'data:video/mp4;base64,AAAA' } };

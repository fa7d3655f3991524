import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { TaskCard } from '../../src/components/TaskCard.js';
import { errorSample } from '../support/errorSample.js';
import { phaseSample } from '../support/phaseSample.js';
import { failedTask, processingTask, sampleParams, succeededTask } from '../support/taskSamples.js';

const meta = {
  title: 'Components/TaskCard',
  component: TaskCard,
  args: { ...phaseSample('processing'), onCheckNow: fn(), onKeepWaiting: fn() },
} satisfies Meta<typeof TaskCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Processing: Story = {};
export const Succeeded: Story = { args: phaseSample('succeeded') };
export const Stalled: Story = { args: phaseSample('stalled') };
export const FailedWithRetry: Story = {
  args: { phase: 'failed', task: failedTask('internal'), error: null, onRetry: fn() },
};
export const ConnectionProblem: Story = { args: { connection: 'retrying', error: errorSample('network') } };
export const Offline: Story = { args: { connection: 'offline', error: errorSample('network') } };
export const LongerThanUsual: Story = {
  args: { task: { ...processingTask, createdAt: Date.now() - 19 * 60_000 } },
};
/** The last day of the 14 that results are kept. */
export const ExpiresSoon: Story = {
  args: { ...phaseSample('succeeded'), task: { ...succeededTask, expiresAt: Date.now() + 20 * 3_600_000 } },
};
export const Expired: Story = {
  args: {
    ...phaseSample('succeeded'),
    task: { ...succeededTask, expiresAt: Date.now() - 3_600_000, thumbnailUrl: null },
  },
};
export const Portrait: Story = {
  args: {
    ...phaseSample('succeeded'),
    task: { ...succeededTask, params: { ...sampleParams, aspectRatio: '9:16' } },
  },
};
/** The source's first frame, dimmed, during the wait: `showSource`. */
export const ShowsSource: Story = {
  args: { showSource: true },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-aleph-slot="task-card-source"]')).toHaveAttribute(
        'data-state',
        'shown',
      ),
    );
  },
};
/** The app keeps the video itself: nothing is said about its end any more. */
export const OwnCopy: Story = {
  args: {
    ...phaseSample('succeeded'),
    media: { videoUrl: succeededTask.videoUrl, thumbnailUrl: succeededTask.thumbnailUrl },
    downloadUrl: succeededTask.videoUrl,
  },
};
/** No download, for results that must stay in the app. */
export const WithoutDownload: Story = { args: { ...phaseSample('succeeded'), downloadUrl: null } };
export const WithoutParams: Story = { args: { task: { ...processingTask, params: null } } };
export const LongPrompt: Story = {
  args: { task: { ...processingTask, params: { ...sampleParams, prompt: 'A very long wish. '.repeat(60) } } },
};
/** In a narrow column the card is a column itself. */
export const Narrow: Story = {
  args: phaseSample('succeeded'),
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
};

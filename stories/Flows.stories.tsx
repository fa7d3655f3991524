import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { AlephTaskCard } from '../src/connected/AlephTaskCard.js';
import type { AlephPolling } from '../src/core/AlephPolling.js';
import { defaultLabels } from '../src/core/defaultLabels.js';
import type { AlephEmulatorOptions } from '../src/testing/AlephEmulator.js';
import { EmulatedApp } from './support/EmulatedApp.js';
import { storyWorldOf } from './support/EmulatedPage.js';
import { seePhase, seeText } from './support/flow.js';
import { playVideo } from './support/playVideo.js';

const minuteMs = 60_000;
const longEnoughMs = 60 * minuteMs;

interface FlowProps {
  /** How the API behaves. */
  emulator: AlephEmulatorOptions;
  /** How the card follows: fast, because stories run as tests. */
  polling?: AlephPolling;
  /** How much faster than real time. */
  speed?: number;
}

/** An app that submits and follows: press "Generate". */
function Flow({ emulator, polling, speed = 1 }: FlowProps) {
  return (
    <EmulatedApp emulator={{ speed, ...emulator }} polling={{ intervalMs: 200, ...polling }}>
      {(taskId, generate) => (
        <AlephTaskCard
          taskId={taskId}
          onRetry={generate}
          typicalMs={[(2 * minuteMs) / speed, (15 * minuteMs) / speed]}
        />
      )}
    </EmulatedApp>
  );
}

const meta = {
  title: 'Flows',
  component: Flow,
  // On a docs page nobody moves the emulator's clock: there a task of minutes takes seconds.
  render: (args, { viewMode }) => <Flow {...args} speed={viewMode === 'docs' ? 60 : 1} />,
} satisfies Meta<typeof Flow>;
export default meta;

type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function generate({ canvas, userEvent }: PlayContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Generate' }));
}

export const Success: Story = {
  args: { emulator: { scenario: 'success' } },
  play: async (context) => {
    const { canvasElement } = context;
    await seePhase(canvasElement, 'idle');
    await generate(context);
    await seePhase(canvasElement, 'processing');
    await storyWorldOf(canvasElement).emulator.advance(longEnoughMs);
    await seePhase(canvasElement, 'succeeded');
    await expect(canvasElement.querySelector('video')).toHaveAttribute(
      'src',
      expect.stringContaining('result.mp4'),
    );
  },
};

export const Moderation: Story = {
  args: { emulator: { scenario: 'moderation' } },
  play: async (context) => {
    const { canvasElement } = context;
    await generate(context);
    await seePhase(canvasElement, 'processing');
    await storyWorldOf(canvasElement).emulator.advance(longEnoughMs);
    await seePhase(canvasElement, 'failed');
    await seeText(canvasElement, defaultLabels.failure.content_policy.title);
    await seeText(canvasElement, 'Your prompt was caught by our AI moderator.');
  },
};

export const UnreachableSource: Story = {
  args: { emulator: { scenario: 'unreachable_source' } },
  play: async (context) => {
    const { canvasElement } = context;
    await generate(context);
    await seePhase(canvasElement, 'processing');
    await storyWorldOf(canvasElement).emulator.advance(longEnoughMs);
    await seePhase(canvasElement, 'failed');
    await seeText(canvasElement, defaultLabels.failure.source_unreachable.title);
  },
};

/** Answers 429 with Retry-After at first: the card waits as long as it was asked to, and goes on. */
export const RateLimited: Story = {
  args: { emulator: { scenario: 'rate_limited', speed: 30 } },
  play: async (context) => {
    const { canvasElement } = context;
    await generate(context);
    await seeText(canvasElement, defaultLabels.connection.retrying);
    await seePhase(canvasElement, 'processing');

    const { emulator } = storyWorldOf(canvasElement);
    const looks = emulator.requests.filter(({ method }) => method === 'GET');
    await expect(looks.slice(0, 2).map(({ code }) => code)).toEqual([429, 200]);

    await emulator.advance(longEnoughMs);
    await seePhase(canvasElement, 'succeeded');
  },
};

export const OfflineAndBack: Story = {
  args: { emulator: { scenario: 'success' } },
  play: async (context) => {
    const { canvasElement } = context;
    await generate(context);
    await seePhase(canvasElement, 'processing');

    const { emulator, setOnline } = storyWorldOf(canvasElement);
    setOnline(false);
    await seeText(canvasElement, defaultLabels.connection.offline);
    await seePhase(canvasElement, 'processing');

    await emulator.advance(longEnoughMs);
    setOnline(true);
    await seePhase(canvasElement, 'succeeded');
  },
};

/** Past the limit the card is silent until somebody wants to wait on; the task still ends well. */
export const StalledAndKeptWaiting: Story = {
  args: { emulator: { scenario: 'success' }, polling: { timeoutMs: 1_000 } },
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    await generate(context);
    await seePhase(canvasElement, 'stalled');

    const { emulator } = storyWorldOf(canvasElement);
    await emulator.advance(longEnoughMs);
    await userEvent.click(canvas.getByRole('button', { name: defaultLabels.action.keepWaiting }));
    await seePhase(canvasElement, 'succeeded');
  },
};

/** The record outlives its files: 15 days later there is a task, but no video. */
export const ExpiredVideo: Story = {
  args: { emulator: { scenario: 'expired_result' } },
  play: async (context) => {
    const { canvasElement } = context;
    await generate(context);
    await seePhase(canvasElement, 'succeeded');
    await seeText(canvasElement, defaultLabels.card.expired);
    await expect(playVideo(canvasElement)).rejects.toThrow();
    // The link is read anew first, and comes back the same.
    await seeText(canvasElement, defaultLabels.video.expired.title);
  },
};

/** Connections that are cut or hang, never two in a row: the task is followed all the same. */
export const FlakyNetwork: Story = {
  args: { emulator: { scenario: 'flaky_network', speed: 1_000 } },
  play: async (context) => {
    await generate(context);
    await seePhase(context.canvasElement, 'succeeded');
  },
};

/** A second, paid task: only ever submitted by the app, when the viewer asks for it. */
export const FailedAndRetried: Story = {
  args: { emulator: { scenario: 'internal_error' } },
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    await generate(context);
    await seePhase(canvasElement, 'processing');
    const { emulator } = storyWorldOf(canvasElement);
    await emulator.advance(longEnoughMs);
    await seePhase(canvasElement, 'failed');

    await userEvent.click(canvas.getByRole('button', { name: defaultLabels.action.retry }));
    await seePhase(canvasElement, 'processing');
    await waitFor(() => expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(2));
  },
};

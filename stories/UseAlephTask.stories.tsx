import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { EmulatedApp } from './support/EmulatedApp.js';
import { storyWorldOf } from './support/EmulatedPage.js';
import { LiveResult } from './support/LiveResult.js';

const meta = {
  title: 'Hook/useAlephTask',
  component: LiveResult,
  args: { taskId: null },
  render: (_, { viewMode }) => (
    <EmulatedApp
      emulator={{ scenario: 'success', speed: viewMode === 'docs' ? 60 : 1 }}
      polling={{ intervalMs: 200 }}
    >
      {(taskId) => <LiveResult taskId={taskId} />}
    </EmulatedApp>
  ),
} satisfies Meta<typeof LiveResult>;
export default meta;

/** The raw result of the hook, as it changes. Nothing else on the page looks at the task. */
export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const result = canvas.getByRole('log');
    await expect(result).toHaveTextContent('"phase": "idle"');

    await userEvent.click(canvas.getByRole('button', { name: 'Generate' }));
    await waitFor(() => expect(result).toHaveTextContent('"phase": "processing"'));
    await expect(result).toHaveTextContent('"connection": "ok"');

    await storyWorldOf(canvasElement).emulator.advance(30 * 60_000);
    await waitFor(() => expect(result).toHaveTextContent('"phase": "succeeded"'));
    await expect(result).toHaveTextContent(/"videoUrl": "http.*result\.mp4"/);
  },
};

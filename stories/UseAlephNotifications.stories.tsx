import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, useSyncExternalStore } from 'react';
import { expect, waitFor } from 'storybook/test';
import { createAlephHistory } from '../src/browser/history/createAlephHistory.js';
import { createAlephNotifications } from '../src/browser/notifications/createAlephNotifications.js';
import { AlephGenerateForm } from '../src/connected/AlephGenerateForm.js';
import { useAlephNotifications } from '../src/hooks/useAlephNotifications.js';
import { createMemoryStorage } from './support/createMemoryStorage.js';
import { createPaperNotifications } from './support/createPaperNotifications.js';
import { EmulatedPage, storyWorldOf } from './support/EmulatedPage.js';
import { mediaUrl } from './support/mediaUrl.js';

function createStudio() {
  const paper = createPaperNotifications();
  return {
    paper,
    notifications: createAlephNotifications({ Notification: paper.Notification, permissions: null }),
    history: createAlephHistory({ scope: 'default', storage: createMemoryStorage(), locks: null }),
  };
}

function Offer({ paper, notifications }: Pick<ReturnType<typeof createStudio>, 'paper' | 'notifications'>) {
  const { permission, isOffered, request } = useAlephNotifications(notifications);
  const shown = useSyncExternalStore(paper.subscribe, paper.shown);
  return (
    <>
      {isOffered && (
        <button type="button" className="stage-button" onClick={() => void request()}>
          Notify me when it is ready
        </button>
      )}
      <pre className="stage-json" role="log" aria-label="Result of useAlephNotifications" tabIndex={0}>
        {JSON.stringify({ permission, isOffered, shown }, null, 2)}
      </pre>
    </>
  );
}

/** After the first submission the viewer is offered a notification. What the system would show stands below. */
function Notifications() {
  const [{ paper, notifications, history }] = useState(createStudio);
  return (
    <EmulatedPage emulator={{ scenario: 'success' }} polling={{ intervalMs: 200 }} history={history}>
      {() => (
        <>
          <AlephGenerateForm
            defaultInput={{ prompt: 'A watercolour at dusk', videoUrl: mediaUrl('source.mp4') }}
          />
          <Offer paper={paper} notifications={notifications} />
        </>
      )}
    </EmulatedPage>
  );
}

const meta = { title: 'Hook/useAlephNotifications', component: Notifications } satisfies Meta<
  typeof Notifications
>;
export default meta;

export const OfferedAfterSubmit: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const offer = () => canvas.queryByRole('button', { name: 'Notify me when it is ready' });
    await expect(offer()).toBeNull();
    const submit = canvasElement.querySelector('[type=submit]');
    if (submit) await userEvent.click(submit);
    await userEvent.click(await canvas.findByRole('button', { name: 'Notify me when it is ready' }));
    await canvas.findByText(/"granted"/);
    await storyWorldOf(canvasElement).emulator.advance(60 * 60_000);
    await waitFor(() => expect(canvasElement).toHaveTextContent('Your video is ready'));
  },
};

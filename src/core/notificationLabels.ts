import type { AlephNotificationLabels } from './AlephNotificationLabels.js';

/** English. In a file of its own, so that whoever notifies nobody carries none of these words. */
export const notificationLabels: AlephNotificationLabels = {
  offer: 'Notify me when a video is ready',
  granted: 'You will be notified.',
  denied: 'Notifications are blocked in the browser’s settings.',
  succeeded: { title: 'Your video is ready', body: 'Open it to watch or download it.' },
  failed: { title: 'Your video could not be made', body: 'Open it to see why, and what to do next.' },
};

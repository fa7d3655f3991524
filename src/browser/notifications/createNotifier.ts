import type { AlephNotificationsOptions, NotificationMaker } from './AlephNotificationsOptions.js';

interface NotifierOptions {
  maker: () => NotificationMaker | null;
  registration: AlephNotificationsOptions['registration'];
  /** This page may not make notifications. */
  onUnable: () => void;
}

export interface NotificationToShow {
  title: string;
  options: NotificationOptions;
}

export interface Notifier {
  /** `onPress` is called in this page; where a service worker had to show it, the press is the worker's. */
  show: (taskId: string, notification: NotificationToShow, onPress: () => void) => void;
  /** Takes back what this page has shown of a task. */
  close: (taskId: string) => void;
  /** The tasks of which something is shown. */
  open: () => string[];
}

/** Shows notifications by the page's own means, and where those throw, by the service worker. */
export function createNotifier({ maker, registration, onUnable }: NotifierOptions): Notifier {
  const shown = new Map<string, Pick<Notification, 'close'>>();

  const showByWorker = async ({ title, options }: NotificationToShow) => {
    try {
      await (await registration)?.showNotification(title, options);
    } catch (reason) {
      console.error(reason);
    }
  };

  return {
    show(taskId, notification, onPress) {
      const Maker = maker();
      if (!Maker) return;
      try {
        const made = new Maker(notification.title, notification.options);
        // A notification that nothing holds is collected, and its press is lost.
        shown.set(taskId, made);
        made.onclose = () => shown.delete(taskId);
        made.onclick = () => {
          window.focus();
          made.close();
          onPress();
        };
      } catch {
        if (registration) void showByWorker(notification);
        else onUnable();
      }
    },
    close(taskId) {
      shown.get(taskId)?.close();
      shown.delete(taskId);
    },
    open: () => [...shown.keys()],
  };
}

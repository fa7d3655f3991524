import type { NotificationMaker } from '../../src/browser/notifications/AlephNotificationsOptions.js';

export interface PaperNotification {
  title: string;
  body: string;
}

/** Notifications that a story shows on its own page, and a viewer who says yes: the system's would come up over Storybook. */
export function createPaperNotifications() {
  let shown: readonly PaperNotification[] = [];
  const listeners = new Set<() => void>();
  class PaperNotificationMaker {
    static permission: NotificationPermission = 'default';
    static requestPermission() {
      PaperNotificationMaker.permission = 'granted';
      return Promise.resolve(PaperNotificationMaker.permission);
    }
    onclick = null;
    onclose = null;
    constructor(title: string, { body = '' }: NotificationOptions = {}) {
      if (PaperNotificationMaker.permission !== 'granted') return;
      shown = [...shown, { title, body }];
      for (const listener of listeners) listener();
    }
    close() {
      return undefined;
    }
  }
  return {
    Notification: PaperNotificationMaker satisfies NotificationMaker,
    shown: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

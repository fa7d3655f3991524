interface Shown {
  title: string;
  options: NotificationOptions;
  isClosed: boolean;
  press: () => void;
}

/** The browser's side of notifications: what was asked, what the viewer answers, and what was shown. */
export function fakeNotifications(answer: NotificationPermission = 'granted') {
  const shown: Shown[] = [];
  const asked: string[] = [];
  class FakeNotification {
    static permission: NotificationPermission = 'default';
    static requestPermission() {
      asked.push(FakeNotification.permission);
      FakeNotification.permission = answer;
      return Promise.resolve(answer);
    }
    onclick: (() => void) | null = null;
    onclose: (() => void) | null = null;
    readonly #shown: Shown;
    constructor(title: string, options: NotificationOptions = {}) {
      this.#shown = { title, options, isClosed: false, press: () => this.onclick?.() };
      // Without a permission a notification is made, and nobody sees it.
      if (FakeNotification.permission === 'granted') shown.push(this.#shown);
    }
    close() {
      this.#shown.isClosed = true;
      this.onclose?.();
    }
  }
  return { Notification: FakeNotification, shown, asked };
}

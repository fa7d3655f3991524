import type { AlephNotificationPermission } from './AlephNotifications.js';
import type { NotificationMaker } from './AlephNotificationsOptions.js';

interface PermissionOptions {
  maker: () => NotificationMaker | null;
  permissions: Pick<Permissions, 'query'> | null;
  /** Whether a service worker can show what a page may not. */
  hasWorker: boolean;
  /** Whether only a press of the viewer's may ask; what stands in for `Notification` in tests is pressed by programs. */
  needsPress: boolean;
}

export interface NotificationPermissionStore {
  read: () => AlephNotificationPermission;
  subscribe: (listener: () => void) => () => void;
  request: () => Promise<AlephNotificationPermission>;
  /** This page may not make notifications after all. */
  giveUp: () => void;
}

/** What the viewer has allowed, as it is now: the browser is asked each time, so that nothing goes out of date. */
export function createNotificationPermission(options: PermissionOptions): NotificationPermissionStore {
  const { maker, permissions, hasWorker, needsPress } = options;
  const listeners = new Set<() => void>();
  let isProbed = false;
  let isUnable = false;
  let stop: () => void = () => undefined;

  const read = (): AlephNotificationPermission => {
    const found = maker();
    if (!found || isUnable || !isSecure() || typeof found.requestPermission !== 'function')
      return 'unsupported';
    const { permission } = found;
    return permission === 'granted' || permission === 'denied' ? permission : 'default';
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  /** Android has the constructor and throws at every use. Without a permission the attempt shows nothing anywhere. */
  const probe = () => {
    const found = maker();
    if (isProbed || hasWorker || !found || read() !== 'default') return;
    isProbed = true;
    try {
      new found('');
    } catch {
      isUnable = true;
    }
  };
  const start = () => {
    let status: PermissionStatus | undefined;
    let isStopped = false;
    const listen = async () => {
      status = await permissions?.query({ name: 'notifications' });
      if (!isStopped) status?.addEventListener('change', tell);
    };
    listen().catch(() => undefined);
    document.addEventListener('visibilitychange', tell);
    return () => {
      isStopped = true;
      status?.removeEventListener('change', tell);
      document.removeEventListener('visibilitychange', tell);
    };
  };

  return {
    read,
    subscribe(listener) {
      if (typeof document === 'undefined') return () => undefined;
      probe();
      if (listeners.size === 0) stop = start();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
    async request() {
      probe();
      if (read() === 'default' && (!needsPress || isPressed())) {
        try {
          await maker()?.requestPermission();
        } catch {
          // A frame that may not ask.
        }
        tell();
      }
      return read();
    },
    giveUp() {
      isUnable = true;
      tell();
    },
  };
}

function isSecure(): boolean {
  return (globalThis as { isSecureContext?: boolean }).isSecureContext !== false;
}

/** Where the browser tells: whether the viewer has pressed something just now. A page that asks unasked is what made people refuse. */
function isPressed(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return userActivation?.isActive !== false;
}

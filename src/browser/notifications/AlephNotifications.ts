import type { QueryClient } from '@tanstack/react-query';
import type { AlephPolling } from '../../core/AlephPolling.js';
import type { PartialAlephLabels } from '../../core/mergeLabels.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import type { AlephHistory } from '../history/AlephHistory.js';

/** `'unsupported'` where no notification can be shown, whatever the viewer says: no API, no https, a phone without a service worker. */
export type AlephNotificationPermission = 'unsupported' | NotificationPermission;

/** What notifications are told by, and about. */
export interface NotificationHost {
  queryClient: QueryClient;
  client: AlephTaskReader;
  history: AlephHistory;
  polling: AlephPolling | undefined;
  /** The words as of now. */
  labels: () => PartialAlephLabels | undefined;
  onOpen: (taskId: string) => void;
}

/** From `createAlephNotifications`: for `useAlephNotifications`. */
export interface AlephNotifications {
  /** As the browser has it now. */
  permission: () => AlephNotificationPermission;
  /** Told when the permission may have changed, in the browser's settings too. */
  subscribe: (listener: () => void) => () => void;
  /** Asks the viewer, if they have neither allowed nor refused. Does nothing but in answer to a press of theirs. */
  request: () => Promise<AlephNotificationPermission>;
  /** Follows what the history says is running, in a hidden tab too, and notifies of each end; returns what stops it. */
  connect: (host: NotificationHost) => () => void;
}

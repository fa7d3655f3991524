'use client';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type {
  AlephNotificationPermission,
  AlephNotifications,
} from '../browser/notifications/AlephNotifications.js';
import { AlephError } from '../core/AlephError.js';
import { tellApp } from '../core/tellApp.js';
import { useAlephConfig } from './AlephContext.js';
import { useCacheClient } from './useCacheClient.js';

export interface UseAlephNotificationsOptions {
  /** The viewer has pressed a notification; its window has come to the front. */
  onOpen?: ((taskId: string) => void) | undefined;
  /** Your own switch for viewers who want silence again. Default true. */
  enabled?: boolean | undefined;
}

export interface UseAlephNotificationsResult {
  /** `'default'` while the viewer has not decided, on a server and at hydration. */
  permission: AlephNotificationPermission;
  /** Whether to show a button for `request`: something has been submitted in this browser, and the viewer has not decided. */
  isOffered: boolean;
  /** Asks the viewer. Call it from a press of theirs: from anything else, or while it is not offered, nobody is asked. */
  request: () => Promise<AlephNotificationPermission>;
}

/**
 * Notifies the viewer of tasks that end while no visible tab shows them: once per task and browser. It works as long as it is mounted, so
 * call it near the root, in every page of the app. Running tasks are then followed in a hidden tab too, whatever `polling` says.
 *
 * @throws AlephError `configuration` when `notifications` did not come from `createAlephNotifications`, or the provider has no history.
 */
export function useAlephNotifications(
  notifications: AlephNotifications,
  { onOpen, enabled = true }: UseAlephNotificationsOptions = {},
): UseAlephNotificationsResult {
  const config = useAlephConfig();
  const queryClient = useCacheClient();
  if (typeof (notifications as Partial<AlephNotifications> | undefined)?.connect !== 'function')
    throw new AlephError(
      'configuration',
      'useAlephNotifications needs what createAlephNotifications() returned, created once outside the component.',
    );
  if (!config?.history)
    throw new AlephError(
      'configuration',
      'useAlephNotifications found no history, which knows what was submitted and told: render it inside <AlephProvider history={createAlephHistory({ scope })}>.',
    );
  const { client, history } = config;
  const permission = useSyncExternalStore(notifications.subscribe, notifications.permission, undecided);
  const hasSubmitted = useSyncExternalStore(history.subscribe, () => history.entries().length > 0, never);
  const isOffered = permission === 'default' && hasSubmitted;

  const latest = useRef({ config, onOpen });
  useEffect(() => {
    latest.current = { config, onOpen };
  });
  const isOn = enabled && permission === 'granted';
  useEffect(() => {
    if (!isOn) return undefined;
    return notifications.connect({
      ...{ queryClient, client, history, polling: latest.current.config.polling },
      labels: () => latest.current.config.labels,
      onOpen: (taskId) => {
        tellApp(latest.current.onOpen, taskId);
      },
    });
  }, [isOn, notifications, queryClient, client, history]);

  const request = useCallback(
    () => (isOffered ? notifications.request() : Promise.resolve(notifications.permission())),
    [isOffered, notifications],
  );
  return { permission, isOffered, request };
}

const undecided = () => 'default' as const;
const never = () => false;

import type { SettledAlephTask } from '../../core/AlephTask.js';
import { textDigest } from '../../core/textDigest.js';
import { scopeOf } from '../../query/scopeOf.js';
import type { AlephNotifications } from './AlephNotifications.js';
import type { AlephNotificationsOptions, NotificationMaker } from './AlephNotificationsOptions.js';
import { browserFeature } from '../browserFeature.js';
import { createNotificationPermission } from './createNotificationPermission.js';
import { createNotifier } from './createNotifier.js';
import { createSeenTasks } from './createSeenTasks.js';
import { followToTheEnd } from './followToTheEnd.js';
import { isShownHere } from './isShownHere.js';
import { notificationText } from './notificationText.js';
import { watchObservers } from './watchObservers.js';

/**
 * The browser's own notifications for tasks that end while the viewer is elsewhere: for `useAlephNotifications`. One for each task and
 * browser, and none while a visible tab shows the task. Create it once, outside the component; it asks for nothing by itself and does
 * nothing on a server.
 */
export function createAlephNotifications(given?: AlephNotificationsOptions | null): AlephNotifications {
  const options = given ?? {};
  const { registration, icon, showPrompt = false } = options;
  const pick = <Feature>(given: Feature | null | undefined, read: () => Feature | undefined) =>
    given === undefined ? browserFeature(read) : given;
  const maker = () =>
    pick(options.Notification, () => (globalThis as { Notification?: NotificationMaker }).Notification);
  const permission = createNotificationPermission({
    maker,
    permissions: pick(options.permissions, () => navigator.permissions),
    hasWorker: registration !== undefined,
    needsPress: options.Notification === undefined,
  });
  const notifier = createNotifier({ maker, registration, onUnable: permission.giveUp });

  return {
    permission: permission.read,
    subscribe: permission.subscribe,
    request: permission.request,
    connect({ queryClient, client, history, polling, labels, onOpen }) {
      const isShown = (taskId: string) => isShownHere(queryClient, client.scope, taskId);
      const isSeenHere = (taskId: string) => document.visibilityState === 'visible' && isShown(taskId);
      const claim = (taskId: string) => history.claim(`notified ${taskId}`);

      const onEnd = async (task: SettledAlephTask) => {
        const { taskId } = task;
        if (isSeenHere(taskId)) {
          // So that no other tab tells of it once this one is hidden.
          await claim(taskId);
          return;
        }
        if ((await seen.isSeenElsewhere(taskId)) || !(await claim(taskId))) return;
        const { title, options: text } = notificationText(task, labels(), showPrompt);
        const tag = `react-aleph ${textDigest(scopeOf(client))} ${taskId}`;
        notifier.show(
          taskId,
          { title, options: { ...text, tag, ...(icon !== undefined && { icon }) } },
          () => {
            onOpen(taskId);
          },
        );
      };
      const followed = followToTheEnd({
        host: { queryClient, client, polling: { ...polling, whenHidden: 'continue' } },
        history,
        onEnd,
      });
      const seen = createSeenTasks({
        locks: pick(options.locks, () => navigator.locks),
        prefix: `react-aleph:seen:${JSON.stringify(scopeOf(client))}:`,
        shown: () => followed.taskIds().filter(isShown),
        watch: (listener) => watchObservers(queryClient, listener),
      });
      const onReturn = () => {
        for (const taskId of notifier.open()) if (isSeenHere(taskId)) notifier.close(taskId);
      };
      document.addEventListener('visibilitychange', onReturn);
      return () => {
        followed.stop();
        seen.stop();
        document.removeEventListener('visibilitychange', onReturn);
      };
    },
  };
}

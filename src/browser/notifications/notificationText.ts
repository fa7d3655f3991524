import { excerpt } from '../../core/excerpt.js';
import { layLabels, type PartialAlephLabels } from '../../core/mergeLabels.js';
import { notificationLabels } from '../../core/notificationLabels.js';
import type { SettledAlephTask } from '../../core/AlephTask.js';

/** Title and options of the notification of an end, in the app's words. Nothing of the task but its state is told unless `showPrompt` asks. */
export function notificationText(
  task: SettledAlephTask,
  labels: PartialAlephLabels | undefined,
  showPrompt: boolean,
): { title: string; options: NotificationOptions } {
  const { title, body } = layLabels(notificationLabels, labels?.notification)[task.state];
  const prompt = showPrompt ? excerpt(task.params?.prompt) : undefined;
  const { direction } = labels ?? {};
  return {
    title,
    options: {
      body: prompt ?? body,
      lang: labels?.locale ?? 'en',
      dir: direction === 'ltr' || direction === 'rtl' ? direction : 'auto',
      data: { taskId: task.taskId },
    },
  };
}

import type { AlephTask, SucceededAlephTask } from '../core/AlephTask.js';

/** What the app's own function says about a finished task. Its mistakes are logged and cost a viewer nothing. */
export function answerOf<Answer>(
  ask: ((task: SucceededAlephTask) => Answer) | undefined,
  task: AlephTask | undefined,
): Answer | undefined {
  if (typeof ask !== 'function' || task?.state !== 'succeeded') return undefined;
  try {
    return ask(task);
  } catch (reason) {
    console.error(reason);
    return undefined;
  }
}

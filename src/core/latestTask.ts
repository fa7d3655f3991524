import type { AlephTask } from './AlephTask.js';
import { isSettled } from './isSettled.js';

/**
 * What is known after one more look. An empty answer takes nothing back: a finished task stays finished (only `no_result`, which is our
 * own guess, may still turn into success), and a running one keeps the start and parameters it was seen with.
 */
export function latestTask(previous: AlephTask | undefined, next: AlephTask): AlephTask {
  if (previous?.taskId !== next.taskId) return next;
  if (isSettled(previous)) {
    if (!isSettled(next)) return previous;
    if (previous.state === 'succeeded' && next.state === 'failed') return previous;
  }
  return { ...next, createdAt: next.createdAt ?? previous.createdAt, params: next.params ?? previous.params };
}

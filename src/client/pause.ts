import { longestTimerMs } from '../core/longestTimerMs.js';

/** Resolves after `ms`, or as soon as the signal aborts. Leaves neither timer nor listener behind. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(ms, longestTimerMs));
    signal?.addEventListener('abort', finish);
    if (signal?.aborted) finish();
  });
}

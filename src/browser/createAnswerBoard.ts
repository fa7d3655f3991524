import type { PushedAnswer } from './PushedAnswer.js';

export interface AnswerBoard {
  get: (taskId: string) => PushedAnswer | undefined;
  /** Puts up an answer. Whether it is news that nobody was waiting for. */
  put: (answer: PushedAnswer) => boolean;
  /** Resolves when an answer comes, when none will, or after `patienceMs`; whether it was the latter. */
  wait: (taskId: string, patienceMs: number, signal?: AbortSignal) => Promise<boolean>;
  /** Takes everything down but the answers of `kept`. Whoever waits is let go when nothing is kept. */
  clear: (kept?: ReadonlySet<string>) => void;
}

/** The latest answer for each task, and who waits for one. */
export function createAnswerBoard(): AnswerBoard {
  const answers = new Map<string, PushedAnswer>();
  const waiting = new Map<string, Set<() => void>>();
  const wake = (taskId: string) => {
    const group = waiting.get(taskId);
    waiting.delete(taskId);
    group?.forEach((resolve) => {
      resolve();
    });
    return group !== undefined;
  };
  return {
    get: (taskId) => answers.get(taskId),
    put: (answer) => {
      const known = answers.get(answer.taskId);
      answers.set(answer.taskId, answer);
      const isAwaited = wake(answer.taskId);
      return !isAwaited && (known?.body !== answer.body || known.status !== answer.status);
    },
    wait: (taskId, patienceMs, signal) =>
      new Promise((resolve) => {
        const group = waiting.get(taskId) ?? new Set();
        waiting.set(taskId, group);
        const settle = (isLate: boolean) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          group.delete(stop);
          // An empty group waits for nothing: the next answer is news.
          if (group.size === 0) waiting.delete(taskId);
          resolve(isLate);
        };
        const stop = () => {
          settle(false);
        };
        const timer = setTimeout(settle, patienceMs, true);
        signal?.addEventListener('abort', stop);
        group.add(stop);
        if (signal?.aborted) stop();
      }),
    clear: (kept) => {
      for (const taskId of answers.keys()) if (!kept?.has(taskId)) answers.delete(taskId);
      if (!kept) for (const taskId of [...waiting.keys()]) wake(taskId);
    },
  };
}

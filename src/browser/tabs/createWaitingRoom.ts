export interface WaitingRoom {
  /** Resolves when the task's turn comes, when the signal aborts, or after `patienceMs`; whether it was the latter. */
  wait: (taskId: string, patienceMs: number, signal?: AbortSignal) => Promise<boolean>;
  /** Lets everybody go who waits for this task, or for any; whether anybody did. */
  wake: (taskId?: string) => boolean;
}

/** Who waits for news of which task. */
export function createWaitingRoom(): WaitingRoom {
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
    wait: (taskId, patienceMs, signal) =>
      new Promise((resolve) => {
        const group = waiting.get(taskId) ?? new Set();
        waiting.set(taskId, group);
        const settle = (isLate: boolean) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          group.delete(stop);
          // An empty group waits for nothing: the next news are nobody's.
          if (group.size === 0 && waiting.get(taskId) === group) waiting.delete(taskId);
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
    wake: (taskId) => (taskId === undefined ? [...waiting.keys()].map(wake).some(Boolean) : wake(taskId)),
  };
}

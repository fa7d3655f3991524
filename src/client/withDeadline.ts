export interface Deadline {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** What to wait for before the time limit starts. */
  turn?: ((signal: AbortSignal) => Promise<void>) | undefined;
  /** Makes the error to reject with. */
  fail: (code: 'timeout' | 'aborted') => Error;
}

/**
 * Runs something under a time limit and the caller's signal. Rejects at once when either says so, even if `run` does not listen to its own
 * signal, and leaves neither timer nor listener behind.
 */
export function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal, turn, fail }: Deadline,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(fail('aborted'));
      return;
    }
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tidy = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const stop = (code: 'timeout' | 'aborted') => {
      tidy();
      // Before the abort, whose own rejection would otherwise come first.
      reject(fail(code));
      controller.abort();
    };
    const onAbort = () => {
      stop('aborted');
    };
    signal?.addEventListener('abort', onAbort);
    const work = async () => {
      await turn?.(controller.signal);
      controller.signal.throwIfAborted();
      timer = setTimeout(stop, timeoutMs, 'timeout');
      return run(controller.signal);
    };
    work().then(resolve, reject).finally(tidy);
  });
}

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
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal, turn, fail }: Deadline,
): Promise<T> {
  if (signal?.aborted) throw fail('aborted');
  const controller = new AbortController();
  let stop: (code: 'timeout' | 'aborted') => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (code) => {
      // Before the abort, whose own rejection would otherwise win the race.
      reject(fail(code));
      controller.abort();
    };
  });
  const onAbort = () => {
    stop('aborted');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = async () => {
    await turn?.(controller.signal);
    controller.signal.throwIfAborted();
    timer = setTimeout(stop, timeoutMs, 'timeout');
    return run(controller.signal);
  };
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([stopped, work()]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

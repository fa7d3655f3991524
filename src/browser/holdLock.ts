/** Time for another tab to see what was stored under a lock before it gets the lock itself. */
const settleMs = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs alone among all tabs of this origin, where the browser can (`locks` is not null). Waits for at most `patienceMs`, because a frozen tab
 * may hold a lock for hours, then runs all the same.
 */
export async function holdLock<T>(
  locks: LockManager | null,
  name: string,
  patienceMs: number,
  run: () => Promise<T>,
): Promise<T> {
  if (!locks) return run();
  let outcome: Promise<T> | undefined;
  const patience = new AbortController();
  const timer = setTimeout(
    () => {
      patience.abort();
    },
    Math.min(patienceMs, 2 ** 31 - 1),
  );
  return new Promise((resolve, reject) => {
    const start = () => {
      clearTimeout(timer);
      outcome = run();
      outcome.then(resolve, reject);
      return outcome;
    };
    const request = async () =>
      locks.request(name, { signal: patience.signal }, async () => {
        await start().catch(() => undefined);
        await pause(settleMs);
      });
    request().catch(() => {
      if (!outcome) void start().catch(() => undefined);
    });
  });
}

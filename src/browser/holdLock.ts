import { AlephError } from '../core/AlephError.js';

/** Time for another tab to see what was stored under a lock before it gets the lock itself. */
const settleMs = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface LockOptions {
  /** Null where the browser has none: then nothing is waited for. */
  locks: LockManager | null;
  name: string;
  /** How long to wait before running all the same, because a frozen tab may hold a lock for hours. Default: for ever. */
  patienceMs?: number | undefined;
  /** Leaves the line. Once `run` runs, it is for `run` to heed. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs alone among all tabs of this origin, where the browser can.
 *
 * @throws AlephError `aborted` when the signal says so before `run` has begun.
 */
export async function holdLock<T>(
  { locks, name, patienceMs, signal }: LockOptions,
  run: () => Promise<T>,
): Promise<T> {
  const checkSignal = () => {
    if (signal?.aborted) throw new AlephError('aborted', 'Nothing was done: the signal had been aborted.');
  };
  checkSignal();
  if (!locks) return run();
  let outcome: Promise<T> | undefined;
  const waiting = new AbortController();
  const leave = () => {
    waiting.abort();
  };
  const timer = patienceMs === undefined ? undefined : setTimeout(leave, patienceMs);
  signal?.addEventListener('abort', leave);
  const begin = (): Promise<T> => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
    checkSignal();
    return (outcome = run());
  };
  return new Promise((resolve, reject) => {
    const start = async () => {
      await begin().then(resolve, reject);
    };
    const request = async () =>
      locks.request(name, { signal: waiting.signal }, async () => {
        await start();
        await pause(settleMs);
      });
    // Refused, left or failed before it began: without the lock, unless nobody wants it any more.
    request().catch(() => {
      if (!outcome) start().catch(reject);
    });
  });
}

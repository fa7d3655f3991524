import { longestTimerMs } from './longestTimerMs.js';

/** How a task is followed. All times in milliseconds. */
export interface AlephPolling {
  /** Time between two looks at a running task. Default 6000. */
  intervalMs?: number;
  /** Age at which following stops and the phase becomes `stalled`. Default 30 minutes. */
  timeoutMs?: number;
  /** Whether a hidden tab keeps polling. Default `'pause'`, with one look on return. */
  whenHidden?: 'pause' | 'continue';
}

/** {@link AlephPolling} with every default filled in. */
export type ResolvedAlephPolling = Required<AlephPolling>;

/** 6 s is within 5 % of the best schedule (requests × delay) for tasks of 2 to 15 minutes with some early failures (`npm run bench:polling`). */
const defaultPolling: ResolvedAlephPolling = {
  intervalMs: 6_000,
  timeoutMs: 30 * 60_000,
  whenHidden: 'pause',
};

/** Fills in the defaults, also for what is no duration (zero, negative, NaN, text). */
export function resolvePolling(polling: AlephPolling = {}): ResolvedAlephPolling {
  const { intervalMs, timeoutMs, whenHidden } = { ...defaultPolling, ...polling };
  return {
    // A timer that is too long fires at once, for ever.
    intervalMs: Math.min(duration(intervalMs) ?? defaultPolling.intervalMs, longestTimerMs),
    timeoutMs: duration(timeoutMs) ?? defaultPolling.timeoutMs,
    whenHidden,
  };
}

function duration(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}

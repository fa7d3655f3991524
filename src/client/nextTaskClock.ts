import type { RecordInfoWire } from './recordInfoSchema.js';

/** How far the provider's clock is ahead of this machine's, as one task's answers tell. */
export interface TaskClock {
  /** Server time minus local time, in milliseconds. */
  offsetMs: number;
  /** Whether a `Date` header set it, rather than the times in the record. */
  isMeasured: boolean;
}

export interface ClockReading {
  /** Null as long as no answer held a time. */
  clock: TaskClock | null;
  serverNow: number;
}

/**
 * Reads server time off one answer. The offset is fixed by the first answer that holds a time, so that a task's age never jumps: by the
 * `Date` header, or, without one or when a time has no zone (and may be hours off), by taking the newest time in the record for now. Later
 * answers only push it forward, because no server prints a time that is yet to come.
 */
export function nextTaskClock(
  clock: TaskClock | null,
  { createTime, completeTime }: Pick<RecordInfoWire, 'createTime' | 'completeTime'>,
  dateMs: number | null,
  localNow: number,
): ClockReading {
  const times = [createTime, completeTime].filter((time) => time !== null);
  if (times.length === 0)
    return { clock, serverNow: clock ? localNow + clock.offsetMs : (dateMs ?? localNow) };

  const newestMs = Math.max(...times.map(({ ms }) => ms));
  const isZoned = times.every((time) => time.isZoned);
  const isMeasured = clock?.isMeasured ?? (dateMs !== null && isZoned);
  const firstOffsetMs = (isMeasured && dateMs !== null ? dateMs : newestMs) - localNow;
  const offsetMs = Math.max(clock?.offsetMs ?? firstOffsetMs, newestMs - localNow);
  return {
    clock: { offsetMs, isMeasured },
    // A zone-less end cannot be held against a measured clock: as far as it goes, it is just now.
    serverNow: isMeasured && !isZoned ? newestMs : localNow + offsetMs,
  };
}

import { resolvePolling } from '../../core/AlephPolling.js';
import { isSettled } from '../../core/isSettled.js';
import { pollingOf } from '../../query/pollingOf.js';
import { seatQuery } from './seatQuery.js';
import type { TabSeat } from './TabSeat.js';

/** A hidden page learns of news as they come, but asks for them no more often than this. */
const hiddenMs = 60_000;
/** A page on a busy machine is no dead page; nor has anybody time to wait long for a dead one. */
const shortestPatienceMs = 250;
const longestPatienceMs = 2_000;

export interface TabRhythm {
  /** How old an answer may be; 0 where only news will do. */
  maxAgeMs: number;
  /** How long to wait for a word of the leader. */
  patienceMs: number;
}

/** How one task is followed in this page. The jitter of intervals is 5 %, so that an answer of nearly an interval ago is not yet due. */
export function tabRhythm(seats: ReadonlySet<TabSeat>, taskId: string, isHidden: boolean): TabRhythm {
  const intervals: number[] = [];
  let isOver = false;
  for (const seat of seats) {
    const query = seatQuery(seat, taskId);
    // Whoever looks again at what has ended wants news: of a link that has died, for instance.
    isOver ||= isSettled(query?.state.data);
    intervals.push((query ? pollingOf(query) : resolvePolling(seat.polling)).intervalMs);
  }
  const intervalMs = intervals.length > 0 ? Math.min(...intervals) : resolvePolling().intervalMs;
  return {
    maxAgeMs: isOver ? 0 : Math.max(0.9 * intervalMs, isHidden ? hiddenMs : 0),
    patienceMs: Math.min(Math.max(intervalMs / 3, shortestPatienceMs), longestPatienceMs),
  };
}

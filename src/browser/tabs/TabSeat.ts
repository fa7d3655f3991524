import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import type { AlephHost } from '../AlephPower.js';

/** A provider of this page, as the poller that it shares with other tabs sees it. */
export interface TabSeat extends Pick<AlephHost, 'queryClient' | 'polling'> {
  /** What looks without asking other tabs. */
  reader: AlephTaskReader;
}

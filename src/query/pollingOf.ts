import { resolvePolling, type AlephPolling, type ResolvedAlephPolling } from '../core/AlephPolling.js';
import type { AlephTaskQuery } from './AlephTaskQuery.js';

/** How a query's `meta` carries the polling that its creator asked for. */
export interface PollingMeta extends Record<string, unknown> {
  alephPolling: ResolvedAlephPolling;
}

function pollingIn(meta: Record<string, unknown> | undefined): ResolvedAlephPolling {
  return resolvePolling(meta?.['alephPolling'] as AlephPolling | undefined);
}

/** The polling of a task that several components follow: the shortest interval and the longest limit win. */
export function pollingOf({ observers, meta }: AlephTaskQuery): ResolvedAlephPolling {
  const wishes = observers
    .filter(({ options }) => options.enabled !== false)
    .map(({ options }) => pollingIn(options.meta));
  const [first = pollingIn(meta), ...others] = wishes;
  return others.reduce(
    (agreed, { intervalMs, timeoutMs, whenHidden }) => ({
      intervalMs: Math.min(agreed.intervalMs, intervalMs),
      timeoutMs: Math.max(agreed.timeoutMs, timeoutMs),
      whenHidden: whenHidden === 'continue' ? whenHidden : agreed.whenHidden,
    }),
    first,
  );
}

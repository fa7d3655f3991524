import { resolvePolling, type ResolvedAlephPolling } from '../core/AlephPolling.js';
import type { AlephTaskQuery } from './AlephTaskQuery.js';

/** How a query's `meta` carries the polling that its creator asked for. */
export interface PollingMeta extends Record<string, unknown> {
  alephPolling: ResolvedAlephPolling;
}

function pollingIn(meta: Record<string, unknown> | undefined): ResolvedAlephPolling {
  return (meta as Partial<PollingMeta> | undefined)?.alephPolling ?? resolvePolling();
}

/** The polling of a task that several components follow: the shortest interval and the longest limit win. */
export function pollingOf({ observers, meta }: AlephTaskQuery): ResolvedAlephPolling {
  // Asked at every step of every look: a loop that makes nothing is what 1,000 hooks can afford.
  let agreed: ResolvedAlephPolling | undefined;
  for (const { options } of observers) {
    if (options.enabled === false) continue;
    const wish = pollingIn(options.meta);
    agreed = agreed ? compromise(agreed, wish) : wish;
  }
  return agreed ?? pollingIn(meta);
}

function compromise(one: ResolvedAlephPolling, other: ResolvedAlephPolling): ResolvedAlephPolling {
  return {
    intervalMs: Math.min(one.intervalMs, other.intervalMs),
    timeoutMs: Math.max(one.timeoutMs, other.timeoutMs),
    whenHidden: other.whenHidden === 'continue' ? other.whenHidden : one.whenHidden,
  };
}

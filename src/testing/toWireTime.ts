import type { AlephWireTimes } from './WireDialect.js';

const chinaOffsetMs = 8 * 3_600_000;

/** A time as the wire writes it. The two text forms have whole seconds, rounded down, so that no time lies in the future. */
export function toWireTime(epochMs: number, times: AlephWireTimes): number | string {
  if (times === 'epoch') return epochMs;
  if (times === 'iso') return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
  return new Date(epochMs + chinaOffsetMs).toISOString().slice(0, 19).replace('T', ' ');
}

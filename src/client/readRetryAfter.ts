import { readHttpDate } from './readHttpDate.js';

/** A pause of more than an hour would look like a hang. */
const longestPauseMs = 3_600_000;

/** Milliseconds to wait by a `Retry-After` header (seconds, or a date measured against `serverNow`); undefined when it says nothing. */
export function readRetryAfter(value: string | null, serverNow: number): number | undefined {
  const text = value?.trim() ?? '';
  const date = readHttpDate(text);
  const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : date === null ? NaN : date - serverNow;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(Math.ceil(waitMs), 0), longestPauseMs);
}

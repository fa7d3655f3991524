/** For how many days the provider keeps a result. */
export const retentionDays = 14;

const soonMs = 3 * 86_400_000;

/** `'available'`, then in the last three days the milliseconds that are left, then `'expired'`. */
export type TaskExpiry = 'available' | 'expired' | number;

/** How close a result is to being dropped by the provider. What is left comes in whole days, hours or minutes, never too many and at least one. */
export function taskExpiry(expiresAt: number, now: number): TaskExpiry {
  const left = expiresAt - now;
  if (left <= 0) return 'expired';
  if (left > soonMs) return 'available';
  const unit = [86_400_000, 3_600_000].find((size) => left >= size) ?? 60_000;
  return Math.max(unit, left - (left % unit));
}

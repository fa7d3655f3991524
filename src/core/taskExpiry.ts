/** For how many days the provider keeps a result. */
export const retentionDays = 14;

export type TaskExpiry = 'available' | 'soon' | 'expired';

const soonMs = 2 * 86_400_000;

/** How close a result is to being dropped by the provider: `soon` in its last two days. */
export function taskExpiry(expiresAt: number, now: number): TaskExpiry {
  if (now >= expiresAt) return 'expired';
  return expiresAt - now <= soonMs ? 'soon' : 'available';
}

import { ProxyRefusal } from './ProxyRefusal.js';

const windowMs = 60_000;

export interface RateLimit {
  /** Counts one more for this user; throws when the last minute has no room for it. */
  take: (userId: string) => void;
}

/** At most `most` of something per user within any minute. Forgets users whose minute is over. */
export function createRateLimit(most: number, now: () => number): RateLimit {
  const takenAt = new Map<string, number[]>();
  return {
    take: (userId) => {
      const time = now();
      const recent = (takenAt.get(userId) ?? []).filter((at) => time - at < windowMs);
      const [oldest] = recent;
      if (recent.length >= most) {
        const restMs = oldest === undefined ? windowMs : oldest + windowMs - time;
        throw new ProxyRefusal('rate', {
          httpStatus: 429,
          code: 429,
          message: `At most ${most} tasks a minute.`,
          headers: { 'retry-after': String(Math.ceil(restMs / 1_000)) },
        });
      }
      // Last used last, so that whoever stands first is the one to forget.
      takenAt.delete(userId);
      takenAt.set(userId, [...recent, time]);
      for (const [id, times] of takenAt) {
        if (time - (times.at(-1) ?? 0) < windowMs) break;
        takenAt.delete(id);
      }
    },
  };
}

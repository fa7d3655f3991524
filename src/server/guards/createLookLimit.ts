import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

const windowMs = 60_000;

export interface LookLimit {
  /** Counts one more look of this user; throws when the present minute has no room for it. */
  take: (userId: string) => void;
}

/** At most `most` looks of a user in a minute of this process: a look costs too little to ask a hub about it. */
export function createLookLimit(most: number, now: () => number): LookLimit {
  const counts = new Map<string, number>();
  let startedAt = -Infinity;
  return {
    take: (userId) => {
      const time = now();
      // A clock that was set back must not make a minute last for an hour.
      if (Math.abs(time - startedAt) >= windowMs) {
        counts.clear();
        startedAt = time;
      }
      const count = (counts.get(userId) ?? 0) + 1;
      if (count > most)
        throw new ProxyRefusal('rate', {
          httpStatus: 429,
          code: 429,
          message: `At most ${most} looks a minute.`,
          headers: {
            'retry-after': String(Math.ceil(Math.min(windowMs, startedAt + windowMs - time) / 1_000)),
          },
        });
      counts.set(userId, count);
    },
  };
}

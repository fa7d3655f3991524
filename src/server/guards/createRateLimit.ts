import type { AlephHub } from '../hub/AlephHub.js';
import { hubKey } from '../hub/hubKey.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

const windowMs = 60_000;

export interface RateLimit {
  /** Counts one more for this user; rejects when the last minute has no room for it. */
  take: (userId: string) => Promise<void>;
}

/** At most `most` of something per user within any minute, over all instances: each one takes a place that is free again a minute later. */
export function createRateLimit(hub: AlephHub, most: number, now: () => number): RateLimit {
  return {
    take: async (userId) => {
      const name = await hubKey('rate', userId);
      const time = now();
      const until = String(time + windowMs);
      const placeAt = (index: number) => `${name}:${(time + index) % most}`;
      for (let index = 0; index < most; index += 1)
        if (await hub.add(placeAt(index), until, windowMs)) return;

      const ends = await Promise.all(
        Array.from({ length: most }, async (_, index) => Number(await hub.get(placeAt(index))) || time),
      );
      const restMs = Math.min(windowMs, ...ends.map((end) => end - time));
      throw new ProxyRefusal('rate', {
        httpStatus: 429,
        code: 429,
        message: `At most ${most} tasks a minute.`,
        headers: { 'retry-after': String(Math.max(1, Math.ceil(restMs / 1_000))) },
      });
    },
  };
}

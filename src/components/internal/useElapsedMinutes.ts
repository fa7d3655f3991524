'use client';
import { useClock } from './useClock.js';

/** Whole minutes since `startedAt`, never negative; null before mount and when the start is not known. */
export function useElapsedMinutes(startedAt: number | null | undefined): number | null {
  return useClock((now) =>
    typeof startedAt === 'number' && Number.isFinite(startedAt)
      ? Math.max(0, Math.floor((now - startedAt) / 60_000))
      : null,
  );
}

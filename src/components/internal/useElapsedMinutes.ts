'use client';
import { useClock } from './useClock.js';

/**
 * Whole minutes since `startedAt`, never negative; null before mount and when the start is not known. With `isCoarse`, whole hours from the
 * first hour on: what is told in hours need not render every minute.
 */
export function useElapsedMinutes(startedAt: number | null | undefined, isCoarse = false): number | null {
  return useClock((now) => {
    if (typeof startedAt !== 'number' || !Number.isFinite(startedAt)) return null;
    const minutes = Math.max(0, Math.floor((now - startedAt) / 60_000));
    return isCoarse && minutes > 60 ? minutes - (minutes % 60) : minutes;
  });
}

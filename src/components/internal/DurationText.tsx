'use client';
import { formatDuration } from '../../core/formatDuration.js';
import { useIsMounted } from './useIsMounted.js';

/** A duration in short words: "5 min 28 sec". After mount, because a server's `Intl` may know fewer languages. */
export function DurationText({ ms, locale }: { ms: number; locale: string }) {
  return useIsMounted() && formatDuration(ms, locale, { unitDisplay: 'short' });
}

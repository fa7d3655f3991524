'use client';
import { useEffect, useState } from 'react';
import type { AlephError } from '../../core/AlephError.js';
import { formatDate } from '../../core/formatDate.js';
import { longestTimerMs } from '../../core/longestTimerMs.js';
import type { FormWords } from './formWords.js';

/** When one may submit again after a refusal that says so: a time of the clock, which stays true, then "now". `''` while unknown. */
export function useAgainWords(error: AlephError, { form, locale }: FormWords): string {
  const [at, setAt] = useState<number | null>(null);
  const waitMs = error.code === 'rate_limited' ? error.retryAfterMs : undefined;
  useEffect(() => {
    if (waitMs === undefined) return;
    const over = Date.now() + waitMs;
    const timers = [
      setTimeout(setAt, 0, over),
      // 0 is long ago, so that no look at the clock is needed to know that it is over.
      setTimeout(setAt, Math.min(waitMs, longestTimerMs), 0),
    ];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, [error, waitMs]);
  if (at === null || waitMs === undefined) return '';
  return at === 0 ? form.againNow : form.againAt(formatDate(at, locale, { timeStyle: 'medium' }));
}

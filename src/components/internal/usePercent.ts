'use client';
import { useState } from 'react';

/** The last report that made sense, in whole percent; null before the first. One that stays away takes nothing back. */
export function usePercent(reported: number | null | undefined): number | null {
  const percent =
    typeof reported === 'number' && reported > 0 && reported <= 100 ? Math.round(reported) : null;
  const [last, setLast] = useState(percent);
  if (percent === null || percent === last) return last;
  setLast(percent);
  return percent;
}

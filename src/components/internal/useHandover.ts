'use client';
import { useEffect, useState } from 'react';
import type { AlephPhase } from '../../core/taskPhase.js';

/** Long enough for the bar to reach its end and for the cover to fade; the stylesheet's transitions are shorter. */
const handoverMs = 800;

/** True for a moment after a success that was seen here, while the bar runs to its end over the new video. */
export function useHandover(phase: AlephPhase): boolean {
  const [seen, setSeen] = useState({ phase, isHandover: false });
  if (seen.phase !== phase) {
    setSeen({ phase, isHandover: seen.phase === 'processing' && phase === 'succeeded' });
  }
  const { isHandover } = seen;
  useEffect(() => {
    if (!isHandover) return;
    const timer = setTimeout(() => {
      setSeen((now) => ({ ...now, isHandover: false }));
    }, handoverMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isHandover]);
  return isHandover;
}

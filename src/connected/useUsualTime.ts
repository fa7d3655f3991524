'use client';
import { useState } from 'react';
import { useLayoutEffectOnClient } from '../components/internal/useLayoutEffectOnClient.js';
import type { TypicalRange } from '../core/TypicalRange.js';
import { useAlephConfig } from '../hooks/AlephContext.js';

/**
 * What the history knows of usual times, as of mount and of each new `taskId`: a bar that runs is not placed anew, and a server's markup
 * knows no history.
 */
export function useUsualTime(taskId?: string | null): TypicalRange | undefined {
  const history = useAlephConfig()?.history;
  const [usual, setUsual] = useState<TypicalRange>();
  useLayoutEffectOnClient(() => {
    setUsual(history?.typicalMs());
  }, [history, taskId]);
  return usual;
}

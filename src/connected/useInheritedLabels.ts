'use client';
import { useMemo } from 'react';
import { layLabels, mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { useAlephConfig } from '../hooks/AlephContext.js';

/** The provider's words with a component's own `labels` on top; the same object as long as both are. */
export function useInheritedLabels(labels: PartialAlephLabels | undefined): PartialAlephLabels | undefined {
  const inherited = useAlephConfig()?.labels;
  return useMemo(
    () => (labels && inherited ? layLabels(mergeLabels(inherited), labels) : (labels ?? inherited)),
    [labels, inherited],
  );
}

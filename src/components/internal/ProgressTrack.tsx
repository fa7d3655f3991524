'use client';
import type { ReactNode } from 'react';
import { formatDuration } from '../../core/formatDuration.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import { progressSource } from './progressSource.js';
import { slot, type ClassNames } from './slot.js';
import { typicalWords } from './typicalWords.js';
import { useElapsedMinutes } from './useElapsedMinutes.js';

interface ProgressTrackProps {
  createdAt: number | null | undefined;
  typicalMs: TypicalRange;
  /** What the provider reports; null when it reports nothing. */
  percent: number | null;
  isEstimated: boolean;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
  children: ReactNode;
}

/** The progress bar as assistive technology sees it: words instead of a number, unless the provider reports one. */
export function ProgressTrack(props: ProgressTrackProps) {
  const { createdAt, typicalMs, percent, isEstimated, labels, classNames, children } = props;
  const minutes = useElapsedMinutes(createdAt);
  const { progress, locale } = labels;
  const valueText = [
    minutes === null ? '' : progress.elapsed(formatDuration(minutes * 60_000, locale), minutes),
    typicalWords(minutes, typicalMs, labels),
    progressSource(percent, isEstimated, labels),
  ];
  return (
    <div
      {...slot('task-progress-track', classNames)}
      role="progressbar"
      aria-label={progress.label}
      aria-valuenow={percent ?? undefined}
      aria-valuetext={valueText.filter(Boolean).join(', ')}
    >
      {children}
    </div>
  );
}

'use client';
import { formatDuration } from '../../core/formatDuration.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import { progressSource } from './progressSource.js';
import { slot, type ClassNames } from './slot.js';
import { isLongerThanTypical, typicalWords } from './typicalWords.js';
import { useElapsedMinutes } from './useElapsedMinutes.js';

interface ProgressWordsProps {
  createdAt: number | null | undefined;
  typicalMs: TypicalRange;
  /** What the provider reports; null when it reports nothing. */
  percent: number | null;
  isEstimated: boolean;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** The line under the bar. The elapsed time appears after mount, in room that is kept for it. */
export function ProgressWords(props: ProgressWordsProps) {
  const { createdAt, typicalMs, percent, isEstimated, labels, classNames } = props;
  const minutes = useElapsedMinutes(createdAt);
  const { progress, locale } = labels;
  const source = progressSource(percent, isEstimated, labels);
  return (
    <div {...slot('task-progress-words', classNames)}>
      <span {...slot('task-progress-elapsed', classNames)}>
        {minutes !== null && progress.elapsed(formatDuration(minutes * 60_000, locale), minutes)}
      </span>{' '}
      <span
        {...slot('task-progress-typical', classNames)}
        data-state={isLongerThanTypical(minutes, typicalMs) ? 'longer' : 'usual'}
      >
        {typicalWords(minutes, typicalMs, labels)}{' '}
        {source && <span {...slot('task-progress-estimate', classNames)}>{source}</span>}
      </span>
    </div>
  );
}

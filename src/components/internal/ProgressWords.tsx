'use client';
import { formatDuration } from '../../core/formatDuration.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import { slot, type ClassNames } from './slot.js';
import { isLongerThanTypical, typicalWords } from './typicalWords.js';
import { useElapsedMinutes } from './useElapsedMinutes.js';

interface ProgressWordsProps {
  createdAt: number | null | undefined;
  typicalMs: TypicalRange;
  isEstimated: boolean;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** The line under the bar. The elapsed time appears after mount, in room that is kept for it. */
export function ProgressWords({ createdAt, typicalMs, isEstimated, labels, classNames }: ProgressWordsProps) {
  const minutes = useElapsedMinutes(createdAt);
  const { progress, locale } = labels;
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
        {isEstimated && <span {...slot('task-progress-estimate', classNames)}>{progress.estimate}</span>}
      </span>
    </div>
  );
}

'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { resolveTypicalRange, type TypicalRange } from '../core/TypicalRange.js';
import { ProgressBar } from './internal/ProgressBar.js';
import { ProgressTrack } from './internal/ProgressTrack.js';
import { ProgressWords } from './internal/ProgressWords.js';
import { languageOf } from './internal/languageOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import { usePercent } from './internal/usePercent.js';
import type { TaskProgressSlot } from './internal/slots.js';

export interface TaskProgressProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** When the task began, in epoch milliseconds of this machine's clock. With null the bar counts from mount and shows no elapsed time. */
  createdAt: number | null | undefined;
  /** Percent, over 0 to 100, that the provider reports. Wins over `mode`; when reports stop, the last one stays. */
  reported?: number | null | undefined;
  /** How long such tasks usually take, `[fast, slow]` in milliseconds. Default `[120_000, 900_000]`: 2 to 15 minutes. */
  typicalMs?: TypicalRange | undefined;
  /** `'estimated'` (default) fills the bar from the task's age, up to 95 %; `'indeterminate'` only shows that work goes on. */
  mode?: 'estimated' | 'indeterminate' | undefined;
  /** Runs the bar from where it stands to its end. Default false. */
  isDone?: boolean | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskProgressSlot> | undefined;
}

/**
 * How long a task has been running, beside how long such tasks take. Without a report the bar is an estimate, says so
 * (`data-progress-source="estimated"`, and in words) and has no `aria-valuenow`; with one it shows that (`"reported"`). It never runs backwards while it is mounted: give
 * another task another `key`. Renders a `div` with a `progressbar` in it.
 */
export const TaskProgress = forwardRef<HTMLDivElement, TaskProgressProps>(function TaskProgress(props, ref) {
  const {
    createdAt,
    reported,
    typicalMs,
    mode,
    isDone = false,
    labels,
    classNames,
    className,
    ...rest
  } = props;
  const words = mergeLabels(labels);
  const percent = usePercent(reported);
  const shared = {
    createdAt,
    typicalMs: resolveTypicalRange(typicalMs),
    percent,
    isEstimated: mode !== 'indeterminate',
    labels: words,
    classNames,
  };
  return (
    <div
      {...languageOf(words)}
      {...rest}
      ref={ref}
      {...slot('task-progress', classNames, className)}
      data-state={isDone ? 'done' : 'processing'}
      data-progress-source={percent !== null ? 'reported' : shared.isEstimated ? 'estimated' : 'none'}
    >
      <ProgressTrack {...shared}>
        <ProgressBar {...shared} isDone={isDone} />
      </ProgressTrack>
      <ProgressWords {...shared} />
    </div>
  );
});

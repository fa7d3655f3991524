'use client';
import { slot, type ClassNames } from '../internal/slot.js';
import { ComparisonIcon } from './ComparisonIcon.js';
import type { ComparisonWords } from './comparisonWords.js';
import { useNumberFormat } from '../internal/useNumberFormat.js';

interface WipeSliderProps {
  /** How much of the picture is the source; the stylesheet begins at 50, too. */
  percent: number;
  onPercent: (percent: number) => void;
  words: ComparisonWords;
  classNames: ClassNames | null | undefined;
}

/**
 * An invisible range over the whole picture, so that it can be drawn anywhere, by mouse, finger, pen and keys, and so that assistive
 * technology knows what it is; and the line with its grip, which is what one sees. It always runs from left to right: the source is on the left.
 */
export function WipeSlider({ percent, onPercent, words, classNames }: WipeSliderProps) {
  const format = useNumberFormat(words.locale);
  return (
    <>
      <input
        {...slot('task-comparison-wipe', classNames)}
        type="range"
        dir="ltr"
        min={0}
        max={100}
        step={0.1}
        defaultValue={percent}
        aria-label={words.comparison.divider}
        aria-valuetext={words.comparison.dividerAt(
          format(Math.round(percent), { style: 'unit', unit: 'percent' }),
        )}
        // A finger draws finely; a key goes on by what can be seen.
        onPointerDown={({ currentTarget }) => (currentTarget.step = '0.1')}
        onKeyDown={({ currentTarget }) => (currentTarget.step = '2')}
        onChange={({ currentTarget: { valueAsNumber, parentElement } }) => {
          parentElement?.style.setProperty('--aleph-wipe', `${String(valueAsNumber)}%`);
          onPercent(valueAsNumber);
        }}
      />
      <span {...slot('task-comparison-line', classNames)}>
        <ComparisonIcon name="grip" classNames={classNames} />
      </span>
    </>
  );
}

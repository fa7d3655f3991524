'use client';
import { useEffect, useRef, useState } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';
import type { ComparisonWords } from './comparisonWords.js';
import type { ComparisonPlayer } from './useComparison.js';
import { useNumberFormat } from '../internal/useNumberFormat.js';

interface PositionSliderProps {
  player: ComparisonPlayer;
  words: ComparisonWords;
  classNames: ClassNames | null | undefined;
}

/** About a frame of video: what an arrow key moves by. */
const stepSeconds = 0.04;

/** Where both videos are. The thumb follows every frame by hand; React renders when the words change, once a second. */
export function PositionSlider({ player, words, classNames }: PositionSliderProps) {
  const { watchPosition, onSeek, state } = player;
  const input = useRef<HTMLInputElement>(null);
  const format = useNumberFormat(words.locale);
  const [shown, setShown] = useState({ second: 0, length: 0 });
  useEffect(
    () =>
      watchPosition((seconds, length) => {
        if (input.current) input.current.value = String(seconds);
        const second = Math.floor(seconds);
        setShown((before) =>
          before.second === second && before.length === length ? before : { second, length },
        );
      }),
    [watchPosition],
  );
  const { second, length } = shown;
  return (
    <input
      {...slot('task-comparison-position', classNames)}
      ref={input}
      type="range"
      min={0}
      max={length || 1}
      step={stepSeconds}
      defaultValue={0}
      disabled={length === 0 || state === 'failed'}
      aria-label={words.comparison.position}
      aria-valuetext={
        length > 0
          ? words.comparison.positionOf(format(second), format(length, { maximumFractionDigits: 1 }))
          : undefined
      }
      onChange={({ currentTarget }) => {
        onSeek(currentTarget.valueAsNumber);
      }}
    />
  );
}

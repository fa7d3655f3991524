'use client';
import { useState } from 'react';
import { aspectRatioNumber } from '../../core/aspectRatioNumber.js';
import { slot, type ClassNames } from '../internal/slot.js';
import { ComparisonIcon } from './ComparisonIcon.js';
import type { ComparisonSide } from './ComparisonSide.js';
import type { ComparisonView } from './ComparisonView.js';
import { ComparisonVideo } from './ComparisonVideo.js';
import type { ComparisonWords } from './comparisonWords.js';
import { HoldButton } from './HoldButton.js';
import type { ComparisonPlayer } from './useComparison.js';
import { WipeSlider } from './WipeSlider.js';

interface ComparisonStageProps {
  player: ComparisonPlayer;
  urls: Readonly<Record<ComparisonSide, string | null>>;
  posters: Readonly<Record<ComparisonSide, string | null>>;
  title: string;
  aspectRatio: string | undefined;
  view: ComparisonView;
  onMediaError: ((side: ComparisonSide, error: MediaError | null) => void) | undefined;
  words: ComparisonWords;
  classNames: ClassNames | null | undefined;
}

/** The source lies on the result. */
const sides = ['result', 'source'] as const;

/** Both pictures, and what one does on them. It runs from left to right in every language: before and after do not change places. */
export function ComparisonStage(props: ComparisonStageProps) {
  const { player, urls, posters, title, aspectRatio, view, onMediaError, words, classNames } = props;
  const { state, isGone } = player;
  const { comparison } = words;
  const [isHeld, setIsHeld] = useState(false);
  const [percent, setPercent] = useState(50);
  const isPoster = state === 'poster';
  const isOver = view !== 'side-by-side';
  const isBlank = (isGone.source || isPoster) && posters.source === null;
  const isHidden = isOver && (isBlank || (view === 'hold' && !isHeld));
  const lost = sides.filter((side) => isGone[side]);
  const note = () => {
    if (lost.length > 0) return lost.map((side) => comparison.gone[side]).join(' ');
    if (state === 'loading') return comparison.loading;
    return view === 'hold' && !isPoster && !isHeld ? comparison.holdHint : null;
  };
  return (
    <div {...slot('task-comparison-stage', classNames)} dir="ltr">
      {sides.map((side) => (
        <div
          key={side}
          {...slot('task-comparison-side', classNames)}
          data-side={side}
          data-state={isGone[side] ? 'gone' : state}
          data-over={side === 'source' && isOver ? view : undefined}
          data-hidden={(side === 'source' && isHidden) || undefined}
        >
          {isGone[side] || urls[side] === null ? (
            posters[side] !== null && (
              <img {...slot('task-video-media', classNames)} src={posters[side]} alt="" />
            )
          ) : (
            <ComparisonVideo
              key={urls[side]}
              src={urls[side]}
              poster={posters[side] ?? undefined}
              label={`${comparison[side]}: ${title}`}
              frameRatio={aspectRatioNumber(aspectRatio) ?? 16 / 9}
              isMuted={player.sound !== side}
              onElement={player.onElement[side]}
              onError={(error) => {
                player.onLost(side);
                onMediaError?.(side, error);
              }}
              classNames={classNames}
            />
          )}
          <span {...slot('task-comparison-tag', classNames)}>{comparison[side]}</span>
        </div>
      ))}
      {view === 'wipe' && (
        <WipeSlider percent={percent} onPercent={setPercent} words={words} classNames={classNames} />
      )}
      {view === 'hold' && (
        <HoldButton isShown={isHeld} label={comparison.holdHint} onShow={setIsHeld} classNames={classNames} />
      )}
      {isPoster && (
        <button
          {...slot('task-video-play', classNames)}
          type="button"
          aria-label={comparison.start(title)}
          onClick={player.onToggle}
        >
          <ComparisonIcon name="play" slot="task-video-play-icon" classNames={classNames} />
        </button>
      )}
      <p {...slot('task-video-note', classNames)} dir="auto" role="status">
        {note()}
      </p>
    </div>
  );
}

'use client';
import type { RefObject } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';
import { ComparisonIcon } from './ComparisonIcon.js';
import { ComparisonSelect } from './ComparisonSelect.js';
import type { ComparisonSound } from './ComparisonSide.js';
import { comparisonViews, type ComparisonView } from './ComparisonView.js';
import type { ComparisonWords } from './comparisonWords.js';
import { FullscreenButton } from './FullscreenButton.js';
import { PositionSlider } from './PositionSlider.js';
import type { ComparisonPlayer } from './useComparison.js';
import { useNumberFormat } from '../internal/useNumberFormat.js';

interface ComparisonBarProps {
  root: RefObject<HTMLElement | null>;
  player: ComparisonPlayer;
  view: ComparisonView;
  onView: (view: ComparisonView) => void;
  words: ComparisonWords;
  classNames: ClassNames | null | undefined;
}

const speeds = [0.5, 1, 2];

/** The controls: native ones throughout, in one row or, where it is narrow, two. */
export function ComparisonBar({ root, player, view, onView, words, classNames }: ComparisonBarProps) {
  const { comparison, locale } = words;
  const format = useNumberFormat(locale);
  const action = player.isRunning ? 'pause' : 'play';
  return (
    <div {...slot('task-comparison-bar', classNames)} role="group" aria-label={comparison.controls}>
      <button
        {...slot('task-comparison-toggle', classNames)}
        type="button"
        data-variant="quiet"
        aria-label={comparison[action]}
        title={comparison[action]}
        disabled={player.state === 'failed'}
        onClick={player.onToggle}
      >
        <ComparisonIcon name={action} classNames={classNames} />
      </button>
      <PositionSlider player={player} words={words} classNames={classNames} />
      <div {...slot('task-comparison-views', classNames)} role="group" aria-label={comparison.view}>
        {comparisonViews.map((each) => (
          <button
            key={each}
            {...slot('task-comparison-view', classNames)}
            type="button"
            data-variant={view === each ? 'secondary' : 'quiet'}
            aria-label={comparison.views[each]}
            title={comparison.views[each]}
            aria-pressed={view === each}
            onClick={() => {
              onView(each);
            }}
          >
            <ComparisonIcon name={each} classNames={classNames} />
          </button>
        ))}
      </div>
      <ComparisonSelect
        slot="task-comparison-sound"
        label={comparison.sound}
        value={player.sound}
        options={Object.entries(comparison.sounds) as [ComparisonSound, string][]}
        onChange={player.onSound}
        classNames={classNames}
      />
      <ComparisonSelect
        slot="task-comparison-speed"
        label={comparison.speed}
        value={String(player.speed)}
        options={speeds.map((speed) => [String(speed), comparison.speedOf(format(speed))])}
        onChange={(speed) => {
          player.onSpeed(Number(speed));
        }}
        classNames={classNames}
      />
      <FullscreenButton root={root} label={comparison.fullscreen} classNames={classNames} />
      {player.canReload && (
        <button
          {...slot('task-comparison-reload', classNames)}
          type="button"
          data-variant="secondary"
          onClick={player.onReload}
        >
          {comparison.reload}
        </button>
      )}
    </div>
  );
}

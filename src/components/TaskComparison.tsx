'use client';
import { forwardRef, useImperativeHandle, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { mediaUrl } from '../core/mediaUrl.js';
import type { PartialAlephLabels } from '../core/mergeLabels.js';
import { ComparisonBar } from './comparison/ComparisonBar.js';
import type { ComparisonSide } from './comparison/ComparisonSide.js';
import { ComparisonStage } from './comparison/ComparisonStage.js';
import { comparisonViews, type ComparisonView } from './comparison/ComparisonView.js';
import { comparisonWords } from './comparison/comparisonWords.js';
import { useComparison } from './comparison/useComparison.js';
import { asText } from './internal/asText.js';
import { languageOf } from './internal/languageOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskComparisonSlot } from './internal/slots.js';
import { useAspectRatio } from './internal/useAspectRatio.js';

export interface TaskComparisonProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  /**
   * The video that was edited, usually `task.params.videoUrl`. `https:`, `http:`, `blob:` or a path of the page's own site; anything else
   * counts as gone.
   */
  source: string | null | undefined;
  /** The video that came of it; the same rule. */
  result: string | null | undefined;
  /** Shown before the source plays, and where it cannot be loaded any more: the service keeps uploads for 3 days. */
  sourcePoster?: string | null | undefined;
  /** Shown before the result plays, and where it cannot be loaded. */
  poster?: string | null | undefined;
  /** Accessible name: "An eagle at sunset". Default: that it is a source and a result. */
  title?: string | null | undefined;
  /** Of the result: `'16:9'`, `'9:16'`, `'3/2'`, …. The source is trimmed to it, or fitted in where that would hide much. Default `'16:9'`. */
  aspectRatio?: string | undefined;
  /** How both are seen, where the app decides. */
  view?: ComparisonView | undefined;
  /** How both are seen at first. Default `'wipe'`. */
  defaultView?: ComparisonView | undefined;
  onViewChange?: ((view: ComparisonView) => void) | undefined;
  /** Plays after mount, without sound; where a browser refuses, the play button stays. Default false: nothing is loaded before it is pressed. */
  autoPlay?: boolean | undefined;
  /** One of the videos could not be loaded or decoded. */
  onMediaError?: ((side: ComparisonSide, error: MediaError | null) => void) | undefined;
  /** Words to replace, or a language pack. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskComparisonSlot> | undefined;
}

/**
 * The source against the result, in step: under a line to draw, side by side, or one while it is held. Both are played from the beginning
 * for as long as the shorter one lasts, at most the 5 s of the source that Aleph looks at, and start over together. Renders a `div` with
 * `role="group"`, two `video` elements and its controls; `data-state` is `poster` (nothing loaded yet), `loading`, `playing`, `paused` or
 * `failed` (neither side can be loaded), `data-view` the view. It pauses while the page is hidden. Media are released on unmount.
 */
export const TaskComparison = forwardRef<HTMLDivElement, TaskComparisonProps>(
  function TaskComparison(props, ref) {
    const { source, result, sourcePoster, poster, title, aspectRatio, ...behaviour } = props;
    const { view, defaultView = 'wipe', onViewChange, autoPlay = false, onMediaError, ...looks } = behaviour;
    const { labels, classNames, className, ...rest } = looks;
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
    const [ownView, setOwnView] = useState(defaultView);
    const wanted = view ?? ownView;
    const shownView = comparisonViews.includes(wanted) ? wanted : 'wipe';
    const words = comparisonWords(labels);
    const name = asText(title) ?? words.comparison.title;
    const urls = { source: mediaUrl(source), result: mediaUrl(result) };
    const player = useComparison(urls, autoPlay);
    const ratio = useAspectRatio(root, aspectRatio);
    return (
      <div
        role="group"
        aria-label={name}
        {...languageOf(words)}
        {...rest}
        ref={root}
        {...slot('task-comparison', classNames, className)}
        {...ratio}
        data-state={player.state}
        data-view={shownView}
      >
        <ComparisonStage
          {...{ player, urls, aspectRatio, onMediaError, words, classNames }}
          posters={{ source: mediaUrl(sourcePoster), result: mediaUrl(poster) }}
          title={name}
          view={shownView}
        />
        <ComparisonBar
          {...{ root, player, words, classNames }}
          view={shownView}
          onView={(next) => {
            setOwnView(next);
            onViewChange?.(next);
          }}
        />
      </div>
    );
  },
);

'use client';
import { useRef, useState, type AnimationEvent } from 'react';
import { estimateDurationMs } from '../../core/estimateDurationMs.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import { slot, type ClassNames } from './slot.js';
import { useLayoutEffectOnClient } from './useLayoutEffectOnClient.js';

interface ProgressBarProps {
  createdAt: number | null | undefined;
  typicalMs: TypicalRange;
  percent: number | null;
  isDone: boolean;
  classNames: ClassNames | null | undefined;
}

/** Writes the animated place of an element into its own style and ends the animation; does nothing where there is none. */
function freeze(element: Partial<Pick<Element, 'getAnimations'>> | null) {
  for (const animation of element?.getAnimations?.() ?? []) {
    try {
      animation.commitStyles();
    } catch {
      // The element is not rendered, so there is no place to keep.
    }
    animation.cancel();
  }
}

/** The moving part. CSS alone moves it; this only says where it stands, in the animation or as reported, and hands it over to the end. */
export function ProgressBar({ createdAt, typicalMs, percent, isDone, classNames }: ProgressBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const startedAt = useRef(Infinity);
  const animatedSince = useRef<number | null>(null);
  const [isHandedOver, setIsHandedOver] = useState(isDone);
  const durationMs = estimateDurationMs(typicalMs);

  const place = () => {
    // The delay counts from the moment at which the browser started the animation, or a later correction would count time twice.
    animatedSince.current ??= Date.now();
    const delayMs = Math.min(0, startedAt.current - animatedSince.current);
    bar.current?.style.setProperty('--aleph-progress-delay', `${delayMs}ms`);
    bar.current?.style.setProperty('--aleph-progress-duration', `${durationMs}ms`);
  };

  useLayoutEffectOnClient(() => {
    // Only ever older: a corrected clock must not pull the bar back.
    const known = typeof createdAt === 'number' && Number.isFinite(createdAt) ? createdAt : Infinity;
    startedAt.current = Math.min(startedAt.current, known, Date.now());
    place();
  }, [createdAt, durationMs]);

  useLayoutEffectOnClient(() => {
    if (percent === null || !bar.current) return;
    // A report stands in for the animation, also on a page without the stylesheet.
    bar.current.style.animation = 'none';
    bar.current.style.transform = `scaleX(${percent / 100})`;
  }, [percent]);

  useLayoutEffectOnClient(() => {
    if (!isDone) return;
    // Freeze the bar where it stands, so that the transition to the end starts there.
    freeze(bar.current);
    setIsHandedOver(true);
  }, [isDone]);

  useLayoutEffectOnClient(() => {
    if (!isHandedOver || !bar.current) return;
    bar.current.getBoundingClientRect();
    bar.current.style.removeProperty('transform');
  }, [isHandedOver]);

  /** The browser starts it anew when the bar was `display: none` or skipped by `content-visibility`. */
  const onAnimationStart = (event: AnimationEvent) => {
    if (event.animationName !== 'aleph-progress' || event.target !== bar.current) return;
    animatedSince.current = Date.now();
    place();
  };

  return (
    <div
      ref={bar}
      {...slot('task-progress-bar', classNames)}
      data-state={isDone && isHandedOver ? 'done' : 'running'}
      onAnimationStart={onAnimationStart}
    />
  );
}

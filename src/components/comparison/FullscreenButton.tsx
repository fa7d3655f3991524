'use client';
import { useSyncExternalStore, type RefObject } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';
import { ComparisonIcon } from './ComparisonIcon.js';

interface FullscreenButtonProps {
  root: RefObject<HTMLElement | null>;
  label: string;
  classNames: ClassNames | null | undefined;
}

function subscribe(listener: () => void) {
  document.addEventListener('fullscreenchange', listener);
  return () => {
    document.removeEventListener('fullscreenchange', listener);
  };
}

/** Only where an element can fill the screen: iPhones let a single video do that, which is no comparison. */
export function FullscreenButton({ root, label, classNames }: FullscreenButtonProps) {
  const isFull = useSyncExternalStore(
    subscribe,
    () => (document.fullscreenEnabled ? document.fullscreenElement === root.current : null),
    () => null,
  );
  if (isFull === null) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : root.current?.requestFullscreen());
  return (
    <button
      {...slot('task-comparison-fullscreen', classNames)}
      type="button"
      data-variant="quiet"
      aria-label={label}
      aria-pressed={isFull}
      title={label}
      onClick={() => {
        // A browser that refuses leaves things as they are.
        toggle()?.catch(() => undefined);
      }}
    >
      <ComparisonIcon name="fullscreen" classNames={classNames} />
    </button>
  );
}

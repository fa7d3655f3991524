'use client';
import { Icon } from './Icon.js';
import { slot, type ClassNames } from './slot.js';

interface PlayButtonProps {
  label: string;
  shouldFocus: boolean;
  onPress: () => void;
  classNames: ClassNames | null | undefined;
}

/** Lies over the whole poster: the picture itself is what one presses. */
export function PlayButton({ label, shouldFocus, onPress, classNames }: PlayButtonProps) {
  return (
    <button
      {...slot('task-video-play', classNames)}
      type="button"
      aria-label={label}
      autoFocus={shouldFocus}
      onClick={onPress}
    >
      <Icon name="play" slot="task-video-play-icon" classNames={classNames} />
    </button>
  );
}

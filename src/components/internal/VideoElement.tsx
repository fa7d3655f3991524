'use client';
import { useEffect } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { PlayButton } from './PlayButton.js';
import { slot, type ClassNames } from './slot.js';
import { startPlayback } from './startPlayback.js';
import { useMediaElement } from './useMediaElement.js';
import type { VideoAttempt } from './useVideoAttempt.js';

interface VideoElementProps {
  src: string;
  poster: string | undefined;
  title: string;
  preload: 'none' | 'metadata' | 'auto';
  loop: boolean;
  muted: boolean;
  attempt: VideoAttempt;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** The native player, below a play button until it is wanted. One element per source: give it the source as `key`. */
export function VideoElement(props: VideoElementProps) {
  const { src, poster, title, preload, loop, muted, attempt, labels, classNames } = props;
  const { stage, hadFocus, onRefused, onError } = attempt;
  const isPoster = attempt.state === 'poster';
  const video = useMediaElement({ src, muted, isStarting: stage === 'starting', onRefused, onError });
  useEffect(() => {
    if (hadFocus && !isPoster) video.current?.focus({ preventScroll: true });
  }, [hadFocus, isPoster, video]);

  const onPress = () => {
    // At once, because browsers only trust what happens inside the click. Where even that is refused, the controls are there.
    if (video.current) startPlayback(video.current, { onError });
    attempt.onPress();
  };
  return (
    <>
      <video
        {...slot('task-video-media', classNames)}
        ref={video}
        src={src}
        poster={poster}
        aria-label={title}
        preload={preload}
        loop={loop}
        controls={!isPoster}
        playsInline
        onPlay={(event) => {
          attempt.onPlay(event.currentTarget);
        }}
        onError={(event) => {
          onError(event.currentTarget);
        }}
      />
      {isPoster && (
        <PlayButton
          label={labels.video.play(title)}
          shouldFocus={hadFocus}
          onPress={onPress}
          classNames={classNames}
        />
      )}
    </>
  );
}

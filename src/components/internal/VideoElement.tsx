'use client';
import { useEffect, useRef } from 'react';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { PlayButton } from './PlayButton.js';
import { quietOthers } from './quietOthers.js';
import { slot, type ClassNames } from './slot.js';
import { startPlayback } from './startPlayback.js';
import { useBuffering } from './useBuffering.js';
import { useIsNear } from './useIsNear.js';
import { useMediaElement } from './useMediaElement.js';
import type { VideoAttempt } from './useVideoAttempt.js';
import { VideoNote } from './VideoNote.js';
import { VideoTracks, type TaskVideoTrack } from './VideoTracks.js';

interface VideoElementProps {
  src: string;
  poster: string | undefined;
  title: string;
  tracks: readonly TaskVideoTrack[] | undefined;
  crossOrigin: 'anonymous' | 'use-credentials' | undefined;
  preload: 'none' | 'visible' | 'metadata' | 'auto';
  loop: boolean;
  muted: boolean;
  attempt: VideoAttempt;
  labels: AlephLabels;
  classNames: ClassNames | null | undefined;
}

/** The native player, below a play button until it is wanted. One element per source: give it the source as `key`. */
export function VideoElement(props: VideoElementProps) {
  const { src, poster, title, tracks, crossOrigin, preload, loop, muted, attempt, labels, classNames } =
    props;
  const { stage, hadFocus, isBlocked, isRenewing, resumeAt, onRefused } = attempt;
  const isPoster = attempt.state === 'poster';
  const hasArrived = useRef(false);
  const onError = (element: HTMLVideoElement) => {
    attempt.onError(element, hasArrived.current);
  };
  const isStarting = stage === 'starting' && !isRenewing;
  const video = useMediaElement({ src, muted, isStarting, onRefused, onError });
  const isNear = useIsNear(video, preload === 'visible');
  const { isBuffering, bufferingEvents } = useBuffering();
  useEffect(() => {
    if (hadFocus && !isPoster) video.current?.focus({ preventScroll: true });
  }, [hadFocus, isPoster, video]);

  const onPress = () => {
    // At once, because browsers only trust what happens inside the click. Where even that is refused, the controls are there.
    if (video.current) startPlayback(video.current, { onError });
    attempt.onPress();
  };
  const loading = () => {
    // Goes on where another address broke, without being played.
    if (resumeAt > 0) return 'metadata';
    if (preload === 'visible') return isNear ? 'metadata' : 'none';
    return preload;
  };
  return (
    <>
      <video
        {...slot('task-video-media', classNames)}
        ref={video}
        src={src}
        poster={poster}
        aria-label={title}
        preload={loading()}
        crossOrigin={crossOrigin}
        loop={loop}
        controls={!isPoster}
        playsInline
        {...bufferingEvents}
        onProgress={() => {
          hasArrived.current = true;
        }}
        onLoadedMetadata={({ currentTarget }) => {
          if (resumeAt > 0) currentTarget.currentTime = resumeAt;
        }}
        onPlay={({ currentTarget }) => {
          quietOthers(currentTarget);
          attempt.onPlay(currentTarget);
        }}
        onPause={(event) => {
          bufferingEvents.onPause(event);
          attempt.onPause(event.currentTarget);
        }}
        onVolumeChange={({ currentTarget }) => {
          quietOthers(currentTarget);
        }}
        onError={({ currentTarget }) => {
          onError(currentTarget);
        }}
      >
        <VideoTracks tracks={tracks} classNames={classNames} />
      </video>
      {isPoster && (
        <PlayButton
          label={labels.video.play(title)}
          shouldFocus={hadFocus}
          onPress={onPress}
          classNames={classNames}
        />
      )}
      {isPoster && isBlocked && <VideoNote state="blocked" labels={labels} classNames={classNames} />}
      {(isBuffering || isRenewing) && <VideoNote state="buffering" labels={labels} classNames={classNames} />}
    </>
  );
}

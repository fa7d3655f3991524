'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { isPictureTrimmed } from '../../core/isPictureTrimmed.js';
import { quietOthers } from '../internal/quietOthers.js';
import { slot, type ClassNames } from '../internal/slot.js';

interface ComparisonVideoProps {
  src: string;
  poster: string | undefined;
  label: string;
  /** Width divided by height of the frame that both sides share. */
  frameRatio: number;
  isMuted: boolean;
  /** The element while there is one. */
  onElement: (video: HTMLVideoElement | null) => void;
  onError: (error: MediaError | null) => void;
  classNames: ClassNames | null | undefined;
}

/** One of the two. Nothing of it is loaded before the lockstep asks for it. Give it the source as `key`. */
export function ComparisonVideo(props: ComparisonVideoProps) {
  const { src, poster, label, frameRatio, isMuted, onElement, onError, classNames } = props;
  const video = useRef<HTMLVideoElement>(null);
  const [isTrimmed, setIsTrimmed] = useState(false);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    // StrictMode runs the clean-up below once before the real start.
    if (!element.hasAttribute('src')) element.src = src;
    onElement(element);
    return () => {
      onElement(null);
      element.pause();
      element.removeAttribute('src');
      element.load();
    };
  }, [src, onElement]);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.defaultMuted = isMuted;
    element.muted = isMuted;
  }, [isMuted]);

  const quiet = ({ currentTarget }: SyntheticEvent<HTMLVideoElement>) => {
    quietOthers(currentTarget);
  };
  return (
    <video
      {...slot('task-video-media', classNames)}
      ref={video}
      src={src}
      poster={poster}
      aria-label={label}
      data-cover={isTrimmed || undefined}
      preload="none"
      playsInline
      onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => {
        setIsTrimmed(isPictureTrimmed(videoWidth / videoHeight, frameRatio));
      }}
      onPlay={quiet}
      onVolumeChange={quiet}
      onError={({ currentTarget }) => {
        onError(currentTarget.error);
      }}
    />
  );
}

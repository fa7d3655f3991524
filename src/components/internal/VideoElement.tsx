'use client';
import { useEffect } from 'react';
import { slot, type ClassNames } from './slot.js';
import { useMediaElement } from './useMediaElement.js';

interface VideoElementProps {
  src: string;
  poster: string | undefined;
  title: string;
  preload: 'none' | 'metadata' | 'auto';
  loop: boolean;
  muted: boolean;
  autoPlay: boolean;
  shouldFocus: boolean;
  onError: (video: HTMLVideoElement) => void;
  classNames: ClassNames | null | undefined;
}

/** The native player. One element per source: give it the source as `key`. */
export function VideoElement(props: VideoElementProps) {
  const { src, poster, title, preload, loop, shouldFocus, onError, classNames } = props;
  const video = useMediaElement(props);
  useEffect(() => {
    if (shouldFocus) video.current?.focus({ preventScroll: true });
  }, [shouldFocus, video]);
  return (
    <video
      {...slot('task-video-media', classNames)}
      ref={video}
      src={src}
      poster={poster}
      aria-label={title}
      preload={preload}
      loop={loop}
      controls
      playsInline
      onError={(event) => {
        onError(event.currentTarget);
      }}
    />
  );
}

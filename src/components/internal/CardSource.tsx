'use client';
import { useEffect, useRef, useState } from 'react';
import { slot, type ClassNames } from './slot.js';
import { useIsNear } from './useIsNear.js';

interface CardSourceProps {
  url: string;
  /** Its shape, as soon as that is known. */
  onRatio: (aspectRatio: string) => void;
  classNames: ClassNames | undefined;
}

/** The first frame of what is being edited, behind the words of the wait. Decoration: what cannot be loaded is not missed. */
export function CardSource({ url, onRatio, classNames }: CardSourceProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [isShown, setIsShown] = useState(false);

  const isNear = useIsNear(video, true);

  useEffect(() => {
    const element = video.current;
    if (!element || !isNear) return;
    element.muted = true;
    // Safari paints nothing before play unless a time is asked for.
    element.src = url.includes('#') ? url : `${url}#t=0.001`;
    return () => {
      element.removeAttribute('src');
      element.load();
    };
  }, [url, isNear]);

  return (
    <video
      {...slot('task-card-source', classNames)}
      ref={video}
      data-state={isShown ? 'shown' : 'loading'}
      preload="metadata"
      playsInline
      disablePictureInPicture
      aria-hidden="true"
      tabIndex={-1}
      onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => {
        onRatio(`${String(videoWidth)}:${String(videoHeight)}`);
      }}
      onLoadedData={() => {
        setIsShown(true);
      }}
      onError={() => {
        setIsShown(false);
      }}
    />
  );
}

'use client';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

/** Shorter waits are left unsaid: a word that flashes worries more than it tells. */
const quietMs = 600;

/** Whether playback has been waiting for data for a moment, and the events of the `<video>` that tell. */
export function useBuffering() {
  const [isBuffering, setIsBuffering] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const look = ({ currentTarget: { paused, readyState } }: SyntheticEvent<HTMLVideoElement>) => {
    clearTimeout(timer.current);
    if (paused || readyState > HTMLMediaElement.HAVE_CURRENT_DATA) setIsBuffering(false);
    else
      timer.current = setTimeout(() => {
        setIsBuffering(true);
      }, quietMs);
  };
  const events = { onWaiting: look, onStalled: look, onPlaying: look, onCanPlay: look, onPause: look };
  return { isBuffering, bufferingEvents: events };
}

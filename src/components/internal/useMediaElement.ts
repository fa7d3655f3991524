'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { startPlayback } from './startPlayback.js';

interface MediaElementOptions {
  src: string;
  muted: boolean;
  /** Play as soon as there is an element. */
  isStarting: boolean;
  onRefused: (video: HTMLVideoElement) => void;
  onError: (video: HTMLVideoElement) => void;
}

/** The life of one `<video>`: sound before play, errors from before hydration, and its decoder given back on unmount. */
export function useMediaElement(options: MediaElementOptions): RefObject<HTMLVideoElement | null> {
  const { src, muted, isStarting, onRefused, onError } = options;
  const video = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ onRefused, onError });
  useEffect(() => {
    handlers.current = { onRefused, onError };
  });

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    // React writes no `muted` attribute, and browsers refuse to start a video by itself that has sound.
    element.defaultMuted = muted;
    element.muted = muted;
  }, [muted]);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    if (element.error) handlers.current.onError(element);
    // StrictMode runs the clean-up below once before the real start.
    else if (!element.hasAttribute('src')) element.src = src;
    return () => {
      // Pause, drop the source, load: without all three the browser keeps the decoder of a removed element.
      element.pause();
      element.removeAttribute('src');
      element.load();
    };
  }, [src]);

  useEffect(() => {
    if (isStarting && video.current) startPlayback(video.current, handlers.current);
  }, [isStarting, src]);

  return video;
}

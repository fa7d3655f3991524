'use client';
import { useRef, useState } from 'react';
import { mediaProblem, type MediaProblem } from './mediaProblem.js';

/** `poster` waits for the viewer, `starting` plays as soon as there is an element, `started` was played. */
type VideoStage = 'poster' | 'starting' | 'started';

interface AttemptRecord {
  src: string | null;
  stage: VideoStage;
  problem: MediaProblem | null;
  /** Whether what is being replaced had the focus, so that its successor takes it. */
  hadFocus: boolean;
}

export interface VideoAttempt extends AttemptRecord {
  /** What the viewer sees. */
  state: 'poster' | 'ready' | 'failed';
  /** The viewer wants to see it. */
  onPress: () => void;
  /** It plays, whoever began it. */
  onPlay: (video: HTMLVideoElement) => void;
  /** The browser lets nothing start by itself. */
  onRefused: (video: HTMLVideoElement) => void;
  onError: (video: HTMLVideoElement) => void;
  onReload: () => void;
}

interface VideoAttemptOptions {
  preload: 'none' | 'metadata' | 'auto';
  autoPlay: boolean;
  onMediaError: ((error: MediaError | null) => void) | undefined;
}

/** Whether the player, or the button over it, has the focus. */
function hasFocus(video: HTMLVideoElement): boolean {
  return video.parentElement?.contains(document.activeElement) === true;
}

/** One source's way from the poster to the player or a problem, and from there, at the viewer's wish, to another try. */
export function useVideoAttempt(src: string | null, options: VideoAttemptOptions): VideoAttempt {
  const { preload, autoPlay, onMediaError } = options;
  const fresh: AttemptRecord = {
    src,
    stage: autoPlay ? 'starting' : 'poster',
    problem: null,
    hadFocus: false,
  };
  const [last, setLast] = useState(fresh);
  const failedVideo = useRef<HTMLVideoElement | null>(null);
  const record = last.src === src ? last : fresh;

  const state = () => {
    if (src === null || record.problem !== null) return 'failed';
    // With nothing preloaded, Chromium's controls would show a spinner for ever that stands for no loading.
    return record.stage === 'poster' && preload === 'none' ? 'poster' : 'ready';
  };
  return {
    ...record,
    state: state(),
    onPress() {
      setLast({ src, stage: 'started', problem: null, hadFocus: true });
    },
    onPlay(video) {
      if (record.stage === 'started') return;
      setLast({ src, stage: 'started', problem: null, hadFocus: hasFocus(video) });
    },
    onRefused(video) {
      const hadFocus = hasFocus(video);
      setLast((now) => {
        const current = now.src === src ? now : fresh;
        return current.stage === 'starting' ? { ...current, stage: 'poster', hadFocus } : now;
      });
    },
    onError(video) {
      const problem = mediaProblem({ error: video.error, hasArrived: false, isOnline: true });
      // Told by an event, by a refused `play()`, and twice by StrictMode.
      if (problem === null || failedVideo.current === video) return;
      failedVideo.current = video;
      setLast({ ...record, problem, hadFocus: hasFocus(video) });
      onMediaError?.(video.error);
    },
    onReload() {
      setLast({ src, stage: 'starting', problem: null, hadFocus: true });
    },
  };
}

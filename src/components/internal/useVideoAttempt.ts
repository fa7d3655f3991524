'use client';
import { useRef, useState } from 'react';
import { isLinkProblem, mediaProblem, type MediaProblem } from './mediaProblem.js';

/** `poster` waits for the viewer, `starting` plays as soon as there is an element, `started` was played. */
type VideoStage = 'poster' | 'starting' | 'started';

interface AttemptRecord {
  src: string | null;
  stage: VideoStage;
  problem: MediaProblem | null;
  /** The browser refused to start it by itself. */
  isBlocked: boolean;
  /** It broke, and the app is looking for another address. */
  isRenewing: boolean;
  /** In seconds: where it broke, and where its successor goes on. */
  resumeAt: number;
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
  onPause: (video: HTMLVideoElement) => void;
  /** The browser lets nothing start by itself. */
  onRefused: (video: HTMLVideoElement) => void;
  onError: (video: HTMLVideoElement, hasArrived: boolean) => void;
  onReload: () => void;
}

interface VideoAttemptOptions {
  preload: 'none' | 'visible' | 'metadata' | 'auto';
  autoPlay: boolean;
  expiresAt: number | null | undefined;
  onMediaError: ((error: MediaError | null) => unknown) | undefined;
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Whether the player, or the button over it, has the focus. */
function hasFocus(video: HTMLVideoElement): boolean {
  return video.parentElement?.contains(document.activeElement) === true;
}

/** One source's way from the poster to the player or a problem, and from there to another try or to another source of the same video. */
export function useVideoAttempt(src: string | null, options: VideoAttemptOptions): VideoAttempt {
  const { preload, autoPlay, expiresAt, onMediaError } = options;
  const clean = { src, problem: null, isBlocked: false, isRenewing: false };
  const fresh: AttemptRecord = {
    ...clean,
    stage: autoPlay ? 'starting' : 'poster',
    resumeAt: 0,
    hadFocus: false,
  };
  const [last, setLast] = useState(fresh);
  const failedVideo = useRef<HTMLVideoElement | null>(null);
  const isPaused = useRef(false);

  const recordAfter = (before: AttemptRecord): AttemptRecord => {
    if (before.src === src) return before;
    // A new address for a video that broke continues it; any other begins anew.
    return before.problem !== null || before.isRenewing ? { ...before, ...clean } : fresh;
  };
  const record = recordAfter(last);
  const change = (changes: Partial<AttemptRecord>) => {
    setLast((before) => ({ ...recordAfter(before), src, ...changes }));
  };

  const state = () => {
    if (src === null || record.problem !== null) return 'failed';
    // With nothing loaded, Chromium's controls would show a spinner for ever that stands for no loading.
    const waits = preload === 'none' || preload === 'visible' || record.isBlocked;
    return record.stage === 'poster' && waits ? 'poster' : 'ready';
  };

  return {
    ...record,
    state: state(),
    onPress() {
      change({ ...clean, stage: 'started', hadFocus: true });
    },
    onPlay(video) {
      isPaused.current = false;
      if (record.stage === 'started') return;
      change({ ...clean, stage: 'started', hadFocus: hasFocus(video) });
    },
    onPause(video) {
      // Chromium also pauses what breaks.
      if (!video.error) isPaused.current = true;
    },
    onRefused(video) {
      if (record.stage !== 'starting') return;
      change({ stage: 'poster', isBlocked: true, hadFocus: hasFocus(video) });
    },
    onError(video, hasArrived) {
      const problem = mediaProblem({
        error: video.error,
        hasArrived,
        isOnline: navigator.onLine,
        isPastExpiry: typeof expiresAt === 'number' && Date.now() >= expiresAt,
      });
      // Told by an event, by a refused `play()`, and twice by StrictMode.
      if (problem === null || failedVideo.current === video) return;
      failedVideo.current = video;
      const renewal = onMediaError?.(video.error);
      const isRenewing = isLinkProblem(problem) && isPromise(renewal);
      change({
        problem: isRenewing ? null : problem,
        isRenewing,
        isBlocked: false,
        stage: record.stage === 'poster' ? 'poster' : isPaused.current ? 'started' : 'starting',
        resumeAt: video.currentTime || record.resumeAt,
        hadFocus: hasFocus(video),
      });
      const settle = (found: MediaProblem) => {
        // A turn later, because the app may render the new address right after it has it.
        setTimeout(() => {
          setLast((now) =>
            now.src === src && now.isRenewing
              ? { ...now, isRenewing: false, problem: found, hadFocus: hasFocus(video) }
              : now,
          );
        });
      };
      if (isRenewing) {
        Promise.resolve(renewal).then(
          () => {
            settle(problem === 'unavailable' ? 'expired' : problem);
          },
          () => {
            settle(problem);
          },
        );
      }
    },
    onReload() {
      change({ ...clean, stage: 'starting', hadFocus: true });
    },
  };
}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComparisonSide, ComparisonSound } from './ComparisonSide.js';
import { createLockstep, type Lockstep, type LockstepState } from './createLockstep.js';

export type ComparisonState = 'poster' | Exclude<LockstepState, 'refused'> | 'failed';
type Urls = Readonly<Record<ComparisonSide, string | null>>;
type PositionListener = (seconds: number, length: number) => void;

export interface ComparisonPlayer {
  state: ComparisonState;
  /** It plays, or will as soon as it can. */
  isRunning: boolean;
  /** Which side cannot be loaded. */
  isGone: Readonly<Record<ComparisonSide, boolean>>;
  sound: ComparisonSound;
  speed: number;
  onToggle: () => void;
  onSeek: (seconds: number) => void;
  onSound: (sound: ComparisonSound) => void;
  onSpeed: (speed: number) => void;
  onElement: Readonly<Record<ComparisonSide, (video: HTMLVideoElement | null) => void>>;
  onLost: (side: ComparisonSide) => void;
  /** A side was lost that has an address. */
  canReload: boolean;
  onReload: () => void;
  /** Calls back at every frame, without a render; returns how to stop that. */
  watchPosition: (listener: PositionListener) => () => void;
}

const noUrls: Urls = { source: null, result: null };

/** What a viewer does with a comparison, and what becomes of it. Another pair of addresses starts anew. */
export function useComparison(urls: Urls, autoPlay: boolean): ComparisonPlayer {
  const pairKey = `${urls.source ?? ''} ${urls.result ?? ''}`;
  const [played, setPlayed] = useState<{ of: string; state: ComparisonState }>({ of: '', state: 'poster' });
  const [lost, setLost] = useState<Urls>(noUrls);
  const [sound, setSound] = useState<ComparisonSound>('none');
  const [speed, setSpeed] = useState(1);
  const videos = useRef<Record<ComparisonSide, HTMLVideoElement | null>>({ source: null, result: null });
  const lockstep = useRef<Lockstep | null>(null);
  const listener = useRef<PositionListener | null>(null);
  const gone = (side: ComparisonSide) => urls[side] === null || lost[side] === urls[side];
  const isGone = { source: gone('source'), result: gone('result') };

  useEffect(() => {
    const created = createLockstep({
      videos: videos.current,
      onState: (state) => {
        setPlayed({ of: pairKey, state: state === 'refused' ? 'poster' : state });
      },
      onPosition: (seconds, length) => listener.current?.(seconds, length),
    });
    lockstep.current = created;
    if (autoPlay) created.play();
    return () => {
      created.dispose();
    };
  }, [pairKey, autoPlay]);

  useEffect(() => {
    lockstep.current?.setSound(sound);
    lockstep.current?.setSpeed(speed);
  }, [pairKey, autoPlay, sound, speed]);

  useEffect(() => {
    lockstep.current?.refresh();
  }, [isGone.source, isGone.result]);

  const began = played.of === pairKey ? played.state : 'poster';
  const state = isGone.source && isGone.result ? 'failed' : began;
  const isRunning = state === 'playing' || state === 'loading';
  const keepSource = useCallback((video: HTMLVideoElement | null) => (videos.current.source = video), []);
  const keepResult = useCallback((video: HTMLVideoElement | null) => (videos.current.result = video), []);
  return {
    state,
    isRunning,
    isGone,
    sound,
    speed,
    onToggle() {
      if (isRunning) lockstep.current?.pause();
      else lockstep.current?.play();
    },
    onSeek: (seconds) => lockstep.current?.seek(seconds),
    onSound: setSound,
    onSpeed: setSpeed,
    onElement: { source: keepSource, result: keepResult },
    onLost(side) {
      setLost((before) => ({ ...before, [side]: urls[side] }));
    },
    canReload: isGone.source !== (urls.source === null) || isGone.result !== (urls.result === null),
    onReload() {
      setLost(noUrls);
    },
    watchPosition: useCallback((next) => {
      listener.current = next;
      return () => {
        listener.current = null;
      };
    }, []),
  };
}

import { loopLength } from '../../core/loopLength.js';
import { nextPlaybackRate } from '../../core/nextPlaybackRate.js';
import type { ComparisonSide, ComparisonSound } from './ComparisonSide.js';
import { prime } from './prime.js';
import { isReady, seekTo } from './seekTo.js';

export type LockstepState = 'loading' | 'playing' | 'paused' | 'refused';

interface LockstepOptions {
  /** The elements there are now: a side that cannot be loaded has none. */
  videos: Readonly<Record<ComparisonSide, HTMLVideoElement | null>>;
  onState: (state: LockstepState) => void;
  /** At every frame while playing, and after a seek. */
  onPosition: (seconds: number, length: number) => void;
}

export interface Lockstep {
  play: () => void;
  pause: () => void;
  seek: (seconds: number) => void;
  setSpeed: (speed: number) => void;
  setSound: (sound: ComparisonSound) => void;
  /** A side was lost, or is there again. */
  refresh: () => void;
  dispose: () => void;
}

/** A seam is made before the end is reached: a video that ended has to be started anew, which takes longer than a seek. */
const seamSeconds = 0.03;

/**
 * One clock for two videos. The one that is heard leads; the other's `playbackRate` is nudged at every frame, because a browser gives two
 * videos no common clock. `loop` is not used: each would jump back on its own. Both are paused, sought and started together instead.
 */
export function createLockstep({ videos, onState, onPosition }: LockstepOptions): Lockstep {
  let leading: ComparisonSide = 'result';
  let speed = 1;
  let isWanted = false;
  let position = 0;
  let jumpedAt = -Infinity;
  let frame = 0;
  /** Whatever was begun under an older number is over. */
  let turn = 0;

  const pair = () =>
    [videos[leading], videos[leading === 'source' ? 'result' : 'source']].filter((video) => video !== null);
  const length = () => loopLength(videos.source?.duration, videos.result?.duration);
  const tell = (seconds: number) => {
    position = seconds;
    onPosition(seconds, length());
  };
  const stop = () => {
    turn += 1;
    cancelAnimationFrame(frame);
    for (const video of pair()) video.pause();
    return turn;
  };

  async function start(seconds: number) {
    const mine = stop();
    const both = pair();
    if (!both.every((video) => isReady(video) || video.seeking)) onState('loading');
    try {
      await Promise.all(both.map((video) => prime(video, () => mine === turn)));
      if (mine === turn) await Promise.all(both.map((video) => seekTo(video, seconds)));
      if (mine !== turn) return;
      for (const video of both) video.playbackRate = speed;
      await Promise.all(both.map((video) => video.play()));
      if (mine !== turn) return;
      onState('playing');
      frame = requestAnimationFrame(keepStep);
    } catch (reason) {
      // Who lost a video refreshes. Being paused from outside means what it means for one video.
      const isLost = both.some(({ error, isConnected }) => error !== null || !isConnected);
      const isRefused = reason instanceof DOMException && reason.name === 'NotAllowedError';
      if (mine === turn && !isLost) rest(isRefused ? 'refused' : 'paused');
    }
  }

  function rest(state: 'paused' | 'refused') {
    isWanted = false;
    stop();
    const [leader, follower] = pair();
    // Two stills that are compared must be of one moment.
    if (leader && follower) follower.currentTime = leader.currentTime;
    onState(state);
  }

  function keepStep(now: number) {
    const both = pair();
    const [leader, follower] = both;
    if (!leader) return;
    const furthest = Math.max(...both.map(({ currentTime }) => currentTime));
    if (furthest >= length() - seamSeconds * speed) return void start(0);
    if (both.some((video) => !isReady(video) && !video.seeking)) return void start(leader.currentTime);
    if (both.some(({ paused }) => paused)) {
      rest('paused');
      return;
    }
    if (follower && !follower.seeking) keepUp(follower, leader.currentTime, now);
    tell(leader.currentTime);
    frame = requestAnimationFrame(keepStep);
  }

  function keepUp(follower: HTMLVideoElement, leaderTime: number, now: number) {
    const rate = follower.playbackRate;
    const difference = follower.currentTime - leaderTime;
    const next = nextPlaybackRate({ difference, speed, rate, sinceJumpMs: now - jumpedAt });
    if (next === 'jump') {
      jumpedAt = now;
      follower.currentTime = leaderTime;
    } else if (next !== rate) follower.playbackRate = next;
  }

  /** Nobody sees a hidden page, and no frames are drawn there that could keep the two in step. */
  const onVisibility = () => {
    if (!isWanted) return;
    if (document.hidden) stop();
    else void start(position);
  };
  document.addEventListener('visibilitychange', onVisibility);
  tell(0);

  return {
    play() {
      isWanted = true;
      void start(position);
    },
    pause() {
      rest('paused');
    },
    seek(seconds) {
      const to = Math.min(Math.max(seconds, 0), Math.max(length() - 2 * seamSeconds, 0));
      if (isWanted) void start(to);
      else for (const video of pair()) video.currentTime = to;
      tell(to);
    },
    setSpeed(next) {
      speed = next;
      for (const video of pair()) video.playbackRate = next;
    },
    setSound(sound) {
      leading = sound === 'none' ? 'result' : sound;
      for (const video of pair()) video.playbackRate = speed;
    },
    refresh() {
      if (isWanted) void start(position);
    },
    dispose() {
      stop();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}

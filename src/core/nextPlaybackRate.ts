/** Where a follower stands towards its leader. */
export interface PlaybackDrift {
  /** The follower's `currentTime` minus the leader's, in seconds of video. */
  difference: number;
  /** The speed that the viewer chose; the leader runs at exactly this. */
  speed: number;
  /** The follower's `playbackRate` now. */
  rate: number;
  /** Since the follower last jumped, in milliseconds. */
  sinceJumpMs: number;
}

/** Below it two clocks count as equal: nudging on would only make them swing. */
const deadZone = 0.002;
const gain = 4;
/** Eight per cent is neither seen nor, with the pitch kept, heard. */
const reach = 0.08;
/** Writing `playbackRate` costs a message to the decoder: smaller changes wait. */
const grain = 0.002;
const tooFar = 0.15;
const jumpPauseMs = 500;

/** The follower's next `playbackRate`, or `'jump'` where nudging would take too long; a jump costs a stutter, so there are two a second at most. */
export function nextPlaybackRate({ difference, speed, rate, sinceJumpMs }: PlaybackDrift): number | 'jump' {
  const distance = Math.abs(difference);
  if (distance > tooFar && sinceJumpMs >= jumpPauseMs) return 'jump';
  const nudge = distance > deadZone ? Math.min(Math.max(gain * difference, -reach), reach) : 0;
  const wanted = speed * (1 - nudge);
  return Math.abs(wanted - rate) < grain ? rate : wanted;
}

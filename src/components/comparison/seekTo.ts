/** At the end of a file there is nothing left to load. */
const endSeconds = 0.2;

/** Whether playback can begin at once where the video stands. */
export function isReady(video: HTMLVideoElement): boolean {
  const isAtEnd = video.currentTime > video.duration - endSeconds;
  return !video.seeking && (video.readyState >= video.HAVE_FUTURE_DATA || isAtEnd);
}

/** Resolves when the video stands at `seconds` and could play on from there; also when it broke or was taken away, which others notice. */
export function seekTo(video: HTMLVideoElement, seconds: number): Promise<void> {
  // Seeking costs a decoder flush even to where the video stands already.
  if (Math.abs(video.currentTime - seconds) > 0.001) video.currentTime = seconds;
  return new Promise((resolve) => {
    const events = ['seeked', 'canplay', 'error', 'emptied'] as const;
    const check = (event?: Event) => {
      const isLost = event?.type === 'error' || event?.type === 'emptied';
      if (!isLost && !isReady(video)) return;
      for (const name of events) video.removeEventListener(name, check);
      resolve();
    };
    for (const name of events) video.addEventListener(name, check);
    check();
  });
}

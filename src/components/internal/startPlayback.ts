interface PlaybackHandlers {
  onRefused?: (video: HTMLVideoElement) => void;
  onError: (video: HTMLVideoElement) => void;
}

/** Plays, and says so when that is not allowed or not possible. Being interrupted by a pause or by another source is neither. */
export function startPlayback(video: HTMLVideoElement, { onRefused, onError }: PlaybackHandlers): void {
  Promise.resolve(video.play()).catch((reason: unknown) => {
    const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
    if (name === 'NotAllowedError') onRefused?.(video);
    if (name === 'NotSupportedError') onError(video);
  });
}

/**
 * Gets a video to where it can play, and stops it there. Playing is what makes phones load at all, and what a browser refuses
 * (`NotAllowedError`) when nobody asked for it. One that came too late stops nothing: by then it may be playing for somebody else.
 */
export async function prime(video: HTMLVideoElement, isCurrent: () => boolean): Promise<void> {
  if (video.readyState < video.HAVE_FUTURE_DATA && !video.seeking) {
    video.preload = 'auto';
    await video.play();
  }
  if (isCurrent()) video.pause();
}

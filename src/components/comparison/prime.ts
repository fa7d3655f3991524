/**
 * Gets a video to where it can play, and stops it there. Playing is what makes phones load at all, and what a browser refuses
 * (`NotAllowedError`) when nobody asked for it.
 */
export async function prime(video: HTMLVideoElement): Promise<void> {
  if (video.readyState < video.HAVE_FUTURE_DATA && !video.seeking) {
    video.preload = 'auto';
    await video.play();
  }
  video.pause();
}

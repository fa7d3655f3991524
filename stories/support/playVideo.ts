/** Presses play: the button of a native player lies out of reach of a test. */
export async function playVideo(canvasElement: Element): Promise<HTMLVideoElement> {
  const video = canvasElement.querySelector('video');
  if (!video) throw new Error('This story shows no video.');
  await video.play();
  return video;
}

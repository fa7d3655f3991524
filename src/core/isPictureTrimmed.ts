/** At most a quarter of a picture is cut away. */
const leastShown = 0.75;

/**
 * Whether a picture (width divided by height) is trimmed to a frame, so that source and result lie on each other. Where that would hide
 * too much, it is fitted in.
 */
export function isPictureTrimmed(pictureRatio: number, frameRatio: number): boolean {
  return Math.min(pictureRatio / frameRatio, frameRatio / pictureRatio) >= leastShown;
}

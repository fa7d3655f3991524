import { usedOfSource } from './usedOfSource.js';

const isLength = (seconds: unknown): seconds is number =>
  typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;

/**
 * How many seconds of both videos are compared: as long as both have something to show, and no more of the source than Aleph used.
 * Without a source it is the whole result, and the other way round. 0 when no length is known.
 */
export function loopLength(source: number | undefined, result: number | undefined): number {
  if (!isLength(source)) return isLength(result) ? result : 0;
  return Math.min(source, usedOfSource, isLength(result) ? result : Infinity);
}

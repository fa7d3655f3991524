import { fnv1a } from './fnv1a.js';

/** A number from 0 to 1 that depends on `text` alone: spread without randomness. */
export function hashFraction(text: string): number {
  return (fnv1a(text) >>> 0) / 0xffffffff;
}

import { fnv1a } from '../core/fnv1a.js';

/** Gives numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

function hash32(text: string): number {
  let hash = fnv1a(text);
  // FNV leaves neighbours like "1:6" and "1:7" close together: stir, so that streams of neighbouring tasks are unlike.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A stream of random numbers that depends on `seed` alone (mulberry32). */
export function createRandom(seed: string): Random {
  let state = hash32(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

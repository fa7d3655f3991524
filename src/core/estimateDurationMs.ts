import type { TypicalRange } from './TypicalRange.js';

/**
 * How long the estimated bar takes from 0 to its end at 95 %, in milliseconds. The bar follows 0.95 · (1 − e^(−t/τ)), τ being the middle
 * (the geometric mean) of the typical range, and is drawn for 6 τ: with 2 to 15 minutes it stands at 60 % after 5.5 minutes, at 89 %
 * after 15, and creeps until 33. The shape itself is the `aleph-progress` keyframes.
 */
export function estimateDurationMs([fastMs, slowMs]: TypicalRange): number {
  return Math.round(6 * Math.sqrt(fastMs * slowMs));
}

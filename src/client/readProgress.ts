import { readInteger } from './readInteger.js';

/** A reported percentage, 1 to 100; null for everything else, and for 0, which is also what a model without reports would print. */
export function readProgress(value: unknown): number | null {
  const percent = readInteger(value) ?? 0;
  return percent > 0 && percent <= 100 ? percent : null;
}

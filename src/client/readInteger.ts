/** An integer, also when it came as a numeric string; null for everything else. */
export function readInteger(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  // Adding 0 turns -0, which JSON cannot hold, into 0.
  return Number.isSafeInteger(number) ? (number as number) + 0 : null;
}

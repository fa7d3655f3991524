/** How long a generation usually takes, in milliseconds: the fast end and the slow end. */
export type TypicalRange = readonly [fastMs: number, slowMs: number];

/** 2 to 15 minutes, as the provider documents. */
export const defaultTypicalMs: TypicalRange = [2 * 60_000, 15 * 60_000];

/** The range in order, or the default for anything that is no range of positive durations. */
export function resolveTypicalRange(typicalMs: unknown): TypicalRange {
  if (!Array.isArray(typicalMs)) return defaultTypicalMs;
  const [from, to] = typicalMs as unknown[];
  const isRange = [from, to].every((ms) => typeof ms === 'number' && ms > 0 && Number.isFinite(ms));
  if (!isRange) return defaultTypicalMs;
  return [Math.min(from as number, to as number), Math.max(from as number, to as number)];
}

/**
 * How long the estimated bar takes from 0 to its end at 95 %, in milliseconds. The bar follows 0.95 · (1 − e^(−t/τ)), τ being the middle
 * (the geometric mean) of the typical range, and is drawn for 6 τ: with 2 to 15 minutes it stands at 60 % after 5.5 minutes, at 89 %
 * after 15, and creeps until 33. The shape itself is the `aleph-progress` keyframes.
 */
export function estimateDurationMs([fastMs, slowMs]: TypicalRange): number {
  return Math.round(6 * Math.sqrt(fastMs * slowMs));
}

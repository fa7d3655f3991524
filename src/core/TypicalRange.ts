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

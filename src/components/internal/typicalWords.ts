import type { AlephLabels } from '../../core/AlephLabels.js';
import type { TypicalRange } from '../../core/TypicalRange.js';

/** Whether a task of this age has left its usual range. */
export function isLongerThanTypical(minutes: number | null, [, slowMs]: TypicalRange): boolean {
  return minutes !== null && minutes * 60_000 >= slowMs;
}

/** "usually 2 to 15 minutes", or past that "longer than usual". */
export function typicalWords(minutes: number | null, typicalMs: TypicalRange, labels: AlephLabels): string {
  const { progress } = labels;
  if (isLongerThanTypical(minutes, typicalMs)) return progress.longer;
  const [from, to] = typicalMs.map((ms) => Math.max(1, Math.round(ms / 60_000)));
  return progress.typical(from ?? 1, to ?? 1);
}

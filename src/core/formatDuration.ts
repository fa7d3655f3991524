import { intlLocale } from './intlLocale.js';

/** From the largest, each with its milliseconds. */
export const durationUnits = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

interface DurationFormat {
  /** How many units at most, from the largest that is not zero. Default 2. */
  maxUnits?: number;
  /** `'long'` is "5 minutes", `'short'` "5 min". Default `'long'`. */
  unitDisplay?: 'long' | 'short';
}

/** A duration in words: "5 minutes", "1 hour 20 minutes". Negative and unusable durations count as 0. */
export function formatDuration(
  ms: number,
  locale: string,
  { maxUnits = 2, unitDisplay = 'long' }: DurationFormat = {},
): string {
  const language = intlLocale(locale);
  const total = ms > 0 && Number.isFinite(ms) ? ms : 0;
  const first = durationUnits.findIndex(([, size]) => total >= size);
  const shown = first === -1 ? durationUnits.slice(-1) : durationUnits.slice(first, first + maxUnits);
  let rest = total;
  const parts = shown.map(([unit, size], index) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0 && index > 0) return '';
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count);
  });
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts.filter(Boolean));
}

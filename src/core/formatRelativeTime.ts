import { durationUnits } from './formatDuration.js';
import { intlLocale } from './intlLocale.js';

/** A span from now, in whole units of the largest that fits: "12 minutes ago" for a negative one, "in 5 hours" for a positive one. */
export function formatRelativeTime(ms: number, locale: string): string {
  const [unit, size] = durationUnits.find(([, least]) => Math.abs(ms) >= least) ?? durationUnits[3];
  return new Intl.RelativeTimeFormat(intlLocale(locale)).format(Math.trunc(ms / size), unit);
}

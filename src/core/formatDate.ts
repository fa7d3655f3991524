import { intlLocale } from './intlLocale.js';

/** Whether `ms` is a point in time that a `Date` can hold. */
function isDateValue(ms: unknown): ms is number {
  return typeof ms === 'number' && Math.abs(ms) <= 8.64e15;
}

/** ISO 8601 for `<time dateTime>`, or null for what is no time. The same on every machine. */
export function isoDate(ms: unknown): string | null {
  return isDateValue(ms) ? new Date(ms).toISOString() : null;
}

/** A point in time in the viewer's own time zone and `locale`; `''` for what is no time. */
export function formatDate(ms: unknown, locale: string, options: Intl.DateTimeFormatOptions): string {
  return isDateValue(ms) ? new Intl.DateTimeFormat(intlLocale(locale), options).format(ms) : '';
}

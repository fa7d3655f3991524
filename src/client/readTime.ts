export interface WireTime {
  /** Epoch milliseconds. */
  ms: number;
  /** False for a time without a zone, which is read as UTC but may be hours off. */
  isZoned: boolean;
}

const dateTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d):?(\d\d))?$/i;

/** The end of the year 9999: what is later is no time but a mistake, and would not survive being printed and read again. */
const latestMs = 253_402_300_799_999;

/**
 * A time in any of the forms seen: epoch milliseconds (number or numeric string), an ISO date-time, or `YYYY-MM-DD HH:mm:ss` without a
 * zone. Null for everything else, and for 0, which some answers print for "not yet". Seconds are not guessed at: no answer has them, and a
 * test's clock may well start at a small number.
 */
export function readTime(value: unknown): WireTime | null {
  let ms = NaN;
  let isZoned = true;
  if (typeof value === 'number') ms = value;
  else if (typeof value === 'string') {
    const text = value.trim();
    const [, date, time, utc, hours, minutes] = dateTime.exec(text) ?? [];
    if (/^\d+$/.test(text)) ms = Number(text);
    else if (date && time) {
      isZoned = (utc ?? hours) !== undefined;
      ms = Date.parse(`${date}T${time}${hours && minutes ? `${hours}:${minutes}` : 'Z'}`);
    }
  }
  return ms >= 1 && ms <= latestMs ? { ms: Math.round(ms), isZoned } : null;
}

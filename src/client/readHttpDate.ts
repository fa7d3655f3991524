/** Epoch milliseconds of an HTTP date (`Sun, 06 Nov 1994 08:49:37 GMT`); null for everything else. */
export function readHttpDate(value: string | null): number | null {
  // Date.parse alone would read "5 apples" as a day in May.
  const ms = value?.trim().endsWith(' GMT') ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? null : ms;
}

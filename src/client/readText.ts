/** Text as it is; `''` for everything else. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

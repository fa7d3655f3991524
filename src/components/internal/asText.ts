/** `value` as something React can show, or undefined: JavaScript users may pass anything, and an object would crash the page. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

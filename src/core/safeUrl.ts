/**
 * An absolute `https:` or `http:` URL in its normal form, or null. Anything else (`javascript:`, `data:`, relative, empty, not a string)
 * must never reach an `href` or `src`.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim())) return null;
  try {
    return new URL(value.trim()).href;
  } catch {
    return null;
  }
}

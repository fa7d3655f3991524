/**
 * `value` if an element may load it: absolute `https:` or `http:`, `blob:`, or a path of the page's own site. Null for anything else
 * (`javascript:`, `data:`, empty, not a string). Wider than `safeUrl`, because apps also show files of their own.
 */
export function mediaUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const { protocol } = new URL(value, 'https://relative.invalid');
    return ['https:', 'http:', 'blob:'].includes(protocol) ? value.trim() : null;
  } catch {
    return null;
  }
}

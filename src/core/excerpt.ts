/** The beginning of a text on one line, cut at a word where possible; undefined for what is no text. */
export function excerpt(value: unknown, maxLength = 80): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  if (text.length <= maxLength) return text === '' ? undefined : text;
  // By code points, so that an emoji is never cut in half.
  const cut = Array.from(text).slice(0, maxLength).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > maxLength / 2 ? lastSpace : cut.length).trimEnd()}…`;
}

/** What the provider wrote, without the key: an error text may echo the header that it complains about. */
export function redactKey(text: string, key: string): string {
  return text.replaceAll(key, '[key]');
}

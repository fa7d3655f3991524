const localNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a request comes from this machine's own pages, or from no page at all. A page from elsewhere could make the emulator call back to
 * anything here, and a name that leads here (DNS rebinding) is such a page.
 */
export function isLocalPage(hostname: string, headers: Headers): boolean {
  if (!localNames.includes(hostname)) return false;
  const origin = headers.get('origin');
  if (origin !== null) return URL.canParse(origin) && localNames.includes(new URL(origin).hostname);
  return headers.get('sec-fetch-site') !== 'cross-site';
}

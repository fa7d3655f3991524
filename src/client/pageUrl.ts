/** What relative URLs are resolved against: the address of the page or worker, undefined on a server. */
export function pageUrl(): string | undefined {
  return (globalThis as { location?: { href?: string } }).location?.href;
}

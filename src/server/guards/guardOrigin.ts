import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/**
 * Lets only the app's own pages ask, because a browser sends the viewer's session along with any page's request. Believes
 * `Sec-Fetch-Site`, which pages cannot set; else `Origin`, against the list or `Host`. Never `request.url`, which behind a TLS proxy names
 * another scheme and host than the page's. A request with neither header is refused: it may be a browser that sends none.
 */
export function guardOrigin(headers: Headers, allowedOrigins: readonly string[]): void {
  if (headers.get('sec-fetch-site') === 'same-origin') return;
  const origin = headers.get('origin');
  if (origin !== null && (allowedOrigins.includes(origin) || isOwn(origin, headers))) return;
  const refused = { httpStatus: 403, code: 403 };
  if (origin !== null || headers.has('sec-fetch-site'))
    throw new ProxyRefusal('origin', { ...refused, message: 'Another site may not ask.' });
  // No viewer can mend that by signing in.
  throw new ProxyRefusal('origin', {
    ...refused,
    reason: 'configuration',
    message: 'The browser did not say which site asks: over plain http it does so on localhost only.',
  });
}

/** Only where the browser did not say what the site is: where it said "another", a matching name proves nothing. */
function isOwn(origin: string, headers: Headers): boolean {
  const host = headers.get('host');
  if (host === null || headers.has('sec-fetch-site')) return false;
  try {
    return new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}

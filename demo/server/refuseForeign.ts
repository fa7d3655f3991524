import { refusal } from './refusal.js';

const ownHostnames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses what another web page sends, or null. A name that an attacker points at 127.0.0.1 fails by `Host` (DNS rebinding), a page of
 * another origin by `Origin` or `Sec-Fetch-Site`. Tools without either header are not browsers and carry nobody's authority.
 */
export function refuseForeign(request: Request, { hostname, origin }: URL): Response | null {
  if (!ownHostnames.includes(hostname)) return refusal(403, 403, 'This server answers for 127.0.0.1 only.');
  const sentOrigin = request.headers.get('origin');
  if (sentOrigin !== null && sentOrigin !== origin) return refusal(403, 403, 'Another origin may not ask.');
  const site = request.headers.get('sec-fetch-site');
  // 'none' is an address typed by hand: harmless for reading.
  const isOwn = site === null || site === 'same-origin' || (site === 'none' && request.method === 'GET');
  return isOwn ? null : refusal(403, 403, 'Another site may not ask.');
}

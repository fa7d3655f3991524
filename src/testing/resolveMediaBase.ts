import { AlephError } from '../core/AlephError.js';

/** The API only ever names absolute URLs, so a relative base is taken from the page; where there is none it makes no sense. */
export function resolveMediaBase(mediaBaseUrl: string): string {
  const page = 'location' in globalThis ? globalThis.location.href : undefined;
  const withSlash = mediaBaseUrl.endsWith('/') ? mediaBaseUrl : `${mediaBaseUrl}/`;
  if (URL.canParse(withSlash, page)) return new URL(withSlash, page).href;
  throw new AlephError('configuration', 'createAlephEmulator: mediaBaseUrl must be absolute outside a page.');
}

import { isLocalHost } from '../core/isLocalHost.js';
import { configurationError } from './configurationError.js';
import { pageUrl } from './pageUrl.js';

/** Checks a base URL and cuts its trailing slashes. A relative one stays relative. Messages never repeat it: it may hold a password. */
export function resolveBaseUrl(baseUrl: unknown, hasApiKey = false): string {
  const wrong = 'baseUrl must be an http(s) URL, such as KIE_BASE_URL, or a path, such as "/api/aleph".';
  if (typeof baseUrl !== 'string' || baseUrl.trim() === '') throw configurationError(wrong);
  const url = parse(baseUrl);
  // A relative base on a server belongs to a page that is being rendered there: it is only wrong once it is asked.
  if (url) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw configurationError(wrong);
    if (url.username || url.password || url.search || url.hash)
      throw configurationError('baseUrl must not hold a password, query or hash: routes are appended to it.');
    if (hasApiKey && url.protocol === 'http:' && !isLocalHost(url.hostname))
      throw configurationError('apiKey would cross the network unencrypted: use an https: baseUrl.');
  }
  return baseUrl.trim().replace(/\/+$/, '');
}

function parse(baseUrl: string): URL | null {
  try {
    return new URL(baseUrl, pageUrl());
  } catch {
    return null;
  }
}

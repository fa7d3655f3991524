import { configurationError } from './configurationError.js';
import { pageUrl } from './pageUrl.js';

/** The global `fetch`, looked up at each call so that whatever replaces it later (tests, instrumentation) is used. */
export const globalFetch: typeof globalThis.fetch = (input, init) => {
  if (typeof input === 'string' && !/^https?:/i.test(input) && !pageUrl())
    throw configurationError('A relative baseUrl works in browsers only: a server needs an absolute one.');
  return globalThis.fetch(input, init);
};

import type { AlephClientOptions } from './AlephClientOptions.js';
import type { AlephClientSettings } from './AlephClientSettings.js';
import { configurationError } from './configurationError.js';
import { createEmitter } from './createEmitter.js';
import { globalFetch } from './globalFetch.js';
import { isBrowser } from './isBrowser.js';
import { longestTimerMs } from '../core/longestTimerMs.js';
import { resolveBaseUrl } from './resolveBaseUrl.js';
import { resolveProtocol } from './resolveProtocol.js';

/** Throws `configuration` for what can only be a mistake of the app's author, above all for a key that would leak. */
export function resolveClientOptions(options: AlephClientOptions): AlephClientSettings {
  if (typeof options !== 'object' || (options as unknown) === null)
    throw configurationError('createAlephClient takes one object, such as { baseUrl: "/api/aleph" }.');
  const { apiKey, headers, fetch, timeoutMs = NaN, scope = 'default', onEvent } = options;
  const hasApiKey = (apiKey ?? undefined) !== undefined;
  if (hasApiKey && typeof apiKey !== 'function' && (typeof apiKey !== 'string' || apiKey.trim() === ''))
    throw configurationError('apiKey must be a non-empty string or a function: is its variable set?');
  if (hasApiKey && isBrowser() && !options.dangerouslyAllowBrowser)
    throw configurationError(
      'apiKey must not be used in a browser, where every visitor can read it: point baseUrl at your own server.',
    );
  if (typeof scope !== 'string' || scope === '')
    throw configurationError('scope must be a non-empty string, such as a user id.');
  if (fetch && typeof fetch !== 'function')
    throw configurationError('fetch must be a function like the global one.');
  const { perSecond = 5, burst = 10 } =
    options.budget === false ? { perSecond: Infinity } : (options.budget ?? {});
  if (!(perSecond >= 0.001 && burst >= 1))
    throw configurationError('budget must be false, or { perSecond, burst } from 0.001 and 1.');
  const protocol = resolveProtocol(options.protocol);
  return {
    apiKey,
    headers,
    scope,
    protocol,
    budget: { perSecond, burst },
    baseUrl: resolveBaseUrl(options.baseUrl ?? protocol.baseUrl, hasApiKey),
    fetch: fetch ?? globalFetch,
    // Looked up at each call, so that a clock which replaces it later is used.
    now: options.now ?? (() => Date.now()),
    timeoutMs: timeoutMs > 0 ? Math.min(timeoutMs, longestTimerMs) : 30_000,
    emit: createEmitter(onEvent),
  };
}

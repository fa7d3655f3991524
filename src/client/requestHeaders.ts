import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephGenerateOptions } from './AlephClient.js';
import type { AlephClientOptions } from './AlephClientOptions.js';
import { configurationError } from './configurationError.js';

/**
 * The headers of one request. What an app's function throws is not passed on, because it may hold the session that it was after; an
 * `AlephError` is, so that the app can say what a failed log-in means. Anything else counts as `network` and is tried again at the next look.
 */
export async function requestHeaders({
  apiKey,
  headers,
  idempotencyKey,
}: Pick<AlephClientOptions, 'apiKey' | 'headers'> & AlephGenerateOptions): Promise<Headers> {
  let key: unknown;
  let more: HeadersInit | undefined;
  try {
    key = typeof apiKey === 'function' ? await apiKey() : (apiKey ?? undefined);
    more = typeof headers === 'function' ? await headers() : headers;
  } catch (error) {
    if (isAlephError(error)) throw error;
    throw new AlephError('network', 'No request was sent: the apiKey or headers function failed.');
  }
  if (apiKey && (typeof key !== 'string' || key.trim() === ''))
    throw configurationError('The apiKey function gave no key: return a non-empty string.');
  try {
    const result = new Headers(more);
    result.set('Content-Type', 'application/json');
    if (idempotencyKey) result.set('Idempotency-Key', idempotencyKey);
    if (typeof key === 'string') result.set('Authorization', `Bearer ${key}`);
    return result;
  } catch {
    // Without the cause, which would print the value.
    throw configurationError('A header or the apiKey holds characters that HTTP forbids.');
  }
}

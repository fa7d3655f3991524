import type { AlephErrorCode } from '../core/alephErrorCatalogue.js';

const namedCodes: Readonly<Record<number, AlephErrorCode>> = {
  401: 'unauthorized',
  402: 'insufficient_credits',
  403: 'unauthorized',
  404: 'not_found',
  408: 'server',
  429: 'rate_limited',
  433: 'insufficient_credits',
  451: 'source_unreachable',
  455: 'maintenance',
  505: 'configuration',
};

/** The meaning of a code that is not 200, from an envelope or an HTTP status; an unknown one counts as the first of its class, as in HTTP. */
export function apiErrorCode(code: number, message = ''): AlephErrorCode {
  // The jobs API's way to say that it knows no such task; anything else that it refuses with 422 is the input's fault.
  if (code === 422 && /^\s*recordInfo is null/i.test(message)) return 'not_found';
  const named = namedCodes[code];
  if (named) return named;
  if (code >= 500 && code < 600) return 'server';
  return code >= 400 && code < 500 ? 'invalid_request' : 'invalid_response';
}

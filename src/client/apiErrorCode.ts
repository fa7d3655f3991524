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

/** What the envelope around a code says of it. */
export interface SaidWithCode {
  msg: string;
  reason: string;
}

/**
 * The meaning of a code that is not 200, from an envelope or an HTTP status; an unknown one counts as the first of its class, as in HTTP.
 * A proxy of ours that is set up wrongly says so by its `reason`.
 */
export function apiErrorCode(code: number, said?: SaidWithCode | null): AlephErrorCode {
  if (said?.reason === 'configuration') return said.reason;
  // The jobs API's way to say that it knows no such task; anything else that it refuses with 422 is the input's fault.
  if (code === 422 && /^\s*recordInfo is null/i.test(said?.msg ?? '')) return 'not_found';
  const named = namedCodes[code];
  if (named) return named;
  if (code >= 500 && code < 600) return 'server';
  return code >= 400 && code < 500 ? 'invalid_request' : 'invalid_response';
}

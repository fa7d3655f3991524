import { AlephError } from '../../src/core/AlephError.js';
import type { AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';

/** A request error as the client throws it. */
export function errorSample(code: AlephErrorCode): AlephError {
  return new AlephError(code, 'GET record-info went wrong.', {
    httpStatus: 200,
    ...(code === 'rate_limited' ? { retryAfterMs: 30_000 } : {}),
  });
}

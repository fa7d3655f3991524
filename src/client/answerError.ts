import type { AlephErrorCode } from '../core/alephErrorCatalogue.js';
import { apiErrorCode, type SaidWithCode } from './apiErrorCode.js';

/** What HTTP status and envelope code say together; null when they say yes. `text` is not JSON when `isJson` is false. */
export function answerError(
  httpStatus: number,
  apiCode: number | null,
  isJson: boolean,
  said: SaidWithCode | null,
): AlephErrorCode | null {
  if (apiCode !== null && apiCode !== 200) return apiErrorCode(apiCode, said);
  // Plain text and HTML come from a gateway that knows neither keys nor tasks, whatever status it picked.
  if (httpStatus >= 400) return isJson ? apiErrorCode(httpStatus, said) : 'server';
  return isJson && httpStatus >= 200 && httpStatus < 300 ? null : 'invalid_response';
}

import { jsonResponse } from './jsonResponse.js';
import type { ProxyRefusalAnswer } from './ProxyRefusal.js';

/** A refusal as an envelope of the API; without a `code` it says that nobody knows what became of the request. */
export function refusalResponse(
  { httpStatus, code, message, reason, headers }: ProxyRefusalAnswer,
  common: Readonly<Record<string, string>>,
): Response {
  const envelope = {
    ...(code === null ? {} : { code }),
    msg: message,
    data: null,
    ...(reason && { reason }),
  };
  return jsonResponse(envelope, { status: httpStatus, headers: { ...common, ...headers } });
}

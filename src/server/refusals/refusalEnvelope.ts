import type { ProxyRefusalAnswer } from './ProxyRefusal.js';

/** A refusal in the words of the API; without a `code` it says that nobody knows what became of the request. */
export function refusalEnvelope({
  code,
  message,
  reason,
}: Pick<ProxyRefusalAnswer, 'code' | 'message' | 'reason'>): Readonly<Record<string, unknown>> {
  return { ...(code !== null && { code }), msg: message, data: null, ...(reason && { reason }) };
}

import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** The `Idempotency-Key` of a request: visible ASCII of at most 200 characters; null without one. */
export function readRepeatKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key');
  if (key === null || /^[!-~]{1,200}$/.test(key)) return key;
  throw new ProxyRefusal('repeatKey', {
    httpStatus: 400,
    code: 400,
    message: 'Idempotency-Key must be 1 to 200 visible ASCII characters.',
  });
}

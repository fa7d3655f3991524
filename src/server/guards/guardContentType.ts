import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** JSON only: any page may post a form or plain text to any server without asking first. */
export function guardContentType(headers: Headers): void {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return;
  throw new ProxyRefusal('contentType', { httpStatus: 415, code: 415, message: 'Send application/json.' });
}

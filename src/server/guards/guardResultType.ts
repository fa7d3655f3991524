import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** A video, whole or in part, or the word that a part does not exist. A page, a picture or a program is no result. */
export function guardResultType({ status, headers }: Pick<Response, 'status' | 'headers'>): void {
  const isVideo = (status === 200 || status === 206) && /^video\//i.test(headers.get('content-type') ?? '');
  if (isVideo || status === 416) return;
  throw new ProxyRefusal('result', { httpStatus: 502, code: null, message: 'The result is no video.' });
}

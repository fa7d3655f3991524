import { ProxyRefusal } from './ProxyRefusal.js';

/** The one answer for every address that is no route, or none here. */
export function unknownRoute(): ProxyRefusal {
  return new ProxyRefusal('path', { httpStatus: 404, code: 404, message: 'No such route.' });
}

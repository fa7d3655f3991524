import { ProxyRefusal } from './ProxyRefusal.js';
import { proxyRoutes, type ProxyRouteName } from './proxyRoutes.js';

/** The route that a path names exactly, as it was sent: nothing is decoded, joined or matched by prefix. */
export function guardPath(pathname: string, basePath: string): ProxyRouteName {
  const name = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1) : '';
  if (Object.hasOwn(proxyRoutes, name)) return name as ProxyRouteName;
  throw new ProxyRefusal('path', { httpStatus: 404, code: 404, message: 'No such route.' });
}

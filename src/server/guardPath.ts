import { ProxyRefusal } from './ProxyRefusal.js';
import { proxyRoutes, type ProxyRouteName } from './proxyRoutes.js';

/** The route that a path names exactly, as it was sent: nothing is decoded, joined or matched by prefix. A callback may carry a secret. */
export function guardPath(pathname: string, basePath: string): ProxyRouteName {
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1) : '';
  const name = path.replace(/^callback\/[^/]+$/, 'callback');
  if (Object.hasOwn(proxyRoutes, name)) return name as ProxyRouteName;
  throw new ProxyRefusal('path', { httpStatus: 404, code: 404, message: 'No such route.' });
}

import { wireProtocols } from '../../client/wireProtocols.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { proxyRoutes, type ProxyRouteName } from '../proxyRoutes.js';
import { unknownRoute } from '../refusals/unknownRoute.js';

/** The route that a path names exactly, as it was sent: nothing is decoded, joined or matched by prefix. A callback may carry a secret. */
export function guardPath(pathname: string, basePath: string): ProxyRouteName {
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length + 1) : '';
  if (Object.hasOwn(proxyRoutes, path)) return path as ProxyRouteName;
  if (/^callback\/[^/]+$/.test(path)) return 'callback';
  // A page whose client was told `protocol: 'jobs'`: to it, a plain 404 would read as "no such task".
  if (Object.values(wireProtocols.jobs.routes).includes(path))
    throw new ProxyRefusal('path', {
      httpStatus: 404,
      code: 404,
      reason: 'configuration',
      message: "Pages speak the form 'aleph' to this proxy: leave out protocol there.",
    });
  throw unknownRoute();
}

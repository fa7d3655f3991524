import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { proxyRoutes, type ProxyRouteName } from '../proxyRoutes.js';

/** Each route takes one method. */
export function guardMethod(method: string, route: ProxyRouteName): void {
  const allow = proxyRoutes[route];
  if (method === allow) return;
  const answer = { httpStatus: 405, code: 405, message: `Use ${allow}.`, headers: { allow } };
  throw new ProxyRefusal('method', answer);
}

export { KIE_BASE_URL } from '../client/KIE_BASE_URL.js';
export { APIKLEY_BASE_URL } from '../client/APIKLEY_BASE_URL.js';
export type { AlephProxy } from '../server/AlephProxy.js';
export type { AlephProxyEvent } from '../server/AlephProxyEvent.js';
export type { AlephProxyNobody, AlephProxyOptions, AlephProxyUser } from '../server/AlephProxyOptions.js';
export { createAlephProxy } from '../server/createAlephProxy.js';
export type { ProxyGuard } from '../server/ProxyRefusal.js';
export type { ProxyRouteName } from '../server/proxyRoutes.js';

export { KIE_BASE_URL } from '../client/KIE_BASE_URL.js';
export { KIE_JOBS_BASE_URL } from '../client/KIE_JOBS_BASE_URL.js';
export { APIKLEY_BASE_URL } from '../client/APIKLEY_BASE_URL.js';
export type { AlephHub } from '../server/AlephHub.js';
export type { AlephProxy } from '../server/AlephProxy.js';
export type { AlephProxyEvent } from '../server/AlephProxyEvent.js';
export type { AlephProxyNobody, AlephProxyOptions, AlephProxyUser } from '../server/AlephProxyOptions.js';
export { createAlephProxy } from '../server/createAlephProxy.js';
export { createMemoryHub, type MemoryHubOptions } from '../server/createMemoryHub.js';
export {
  createRedisHub,
  type RedisConnection,
  type RedisHubOptions,
  type RedisSubscriber,
} from '../server/createRedisHub.js';
export type { ProxyGuard } from '../server/ProxyRefusal.js';
export type { OnTaskSettled } from '../server/createSettledNotice.js';
export type { CallbackProof } from '../server/guardCallback.js';
export type { ProxyRouteName } from '../server/proxyRoutes.js';

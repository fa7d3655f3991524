export { KIE_BASE_URL } from '../client/KIE_BASE_URL.js';
export { KIE_JOBS_BASE_URL } from '../client/KIE_JOBS_BASE_URL.js';
export { APIKLEY_BASE_URL } from '../client/APIKLEY_BASE_URL.js';
export type { AlephHub } from '../server/hub/AlephHub.js';
export type { AlephProxy } from '../server/AlephProxy.js';
export type { AlephProxyEvent } from '../server/AlephProxyEvent.js';
export type { AlephProxyNobody, AlephProxyOptions, AlephProxyUser } from '../server/AlephProxyOptions.js';
export { createAlephProxy } from '../server/createAlephProxy.js';
export { createMemoryHub, type MemoryHubOptions } from '../server/hub/createMemoryHub.js';
export {
  createRedisHub,
  type RedisConnection,
  type RedisHubOptions,
  type RedisSubscriber,
} from '../server/hub/createRedisHub.js';
export type { ProxyGuard } from '../server/refusals/ProxyRefusal.js';
export type { OnTaskSettled } from '../server/routes/createSettledNotice.js';
export type { CallbackProof } from '../server/guards/guardCallback.js';
export type { ProxyRouteName } from '../server/proxyRoutes.js';

import type { AlephProxy } from './AlephProxy.js';
import type { AlephProxyOptions, AlephProxyUser } from './AlephProxyOptions.js';
import { createProxyHandler } from './createProxyHandler.js';
import { proxyDefences } from './proxyDefences.js';
import { resolveProxyOptions } from './resolveProxyOptions.js';

/**
 * A proxy that adds the key and cannot be misused: `GET {basePath}/record-info?taskId=`, `POST {basePath}/generate`,
 * `GET {basePath}/download?taskId=` and `GET {basePath}/events?taskIds=`, on wish `POST {basePath}/callback`, and nothing else. It knows its user, answers for that user's tasks only, takes JSON from the app's own
 * pages only, submits once per `Idempotency-Key`, and writes every answer anew. Point the browser's `createAlephClient({ baseUrl })` at
 * `basePath`. Runs wherever `Request` and `Response` exist.
 *
 * Rates and repeats are counted in this process; several instances share them through a `hub`.
 *
 * @throws AlephError `configuration` for options that would leave it open or cannot work.
 */
export function createAlephProxy<User extends AlephProxyUser>(options: AlephProxyOptions<User>): AlephProxy {
  const context = resolveProxyOptions(options, proxyDefences);
  const handler = createProxyHandler(context);
  return { handler, GET: handler, POST: handler, close: context.streams.close };
}

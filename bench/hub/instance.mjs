// One instance of an app's server: the proxy, and a Redis if it is given one. Started by check.mjs, which is told where it listens.
import { createClient } from '@redis/client';
import { serve } from 'srvx/node';
import { createAlephProxy, createRedisHub } from '../../dist/exports/server.js';
import { callBackUrl, secret } from '../push/startProvider.mjs';

const { UPSTREAM = '', REDIS = '', POLL_MS = '2000' } = process.env;

async function connectHub() {
  const client = createClient({
    socket: { path: REDIS, reconnectStrategy: (/** @type {number} */ tries) => Math.min(50 * tries, 500) },
    disableOfflineQueue: true,
  });
  const subscriber = client.duplicate();
  for (const connection of [client, subscriber]) connection.on('error', () => undefined);
  await Promise.all([client.connect(), subscriber.connect()]);
  return createRedisHub({ client, subscriber, account: 'check' });
}

const proxy = createAlephProxy({
  apiKey: 'sk-check',
  basePath: '/api/aleph',
  baseUrl: `${UPSTREAM}/api/v1/aleph`,
  authorize: () => 'viewer',
  authorizeTask: () => true,
  generatesPerMinute: 1_000,
  maxStreamsPerUser: 10_000,
  pollIntervalMs: Number(POLL_MS),
  callBackUrl,
  callbacks: { secret },
  ...(REDIS && { hub: await connectHub() }),
});
const server = serve({
  fetch: proxy.handler,
  port: 0,
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
});
await server.ready();
process.send?.({ origin: new URL(server.url ?? '').origin });
process.once('disconnect', () => process.exit());

import { env, waitUntil } from 'cloudflare:workers';
import { createAlephProxy } from 'react-aleph/server';

/** Of this isolate alone; an app asks its database. */
const owners = new Map();

const { handler } = createAlephProxy({
  apiKey: env.ALEPH_API_KEY,
  baseUrl: env.ALEPH_BASE_URL,
  basePath: '/api/aleph',
  authorize: ({ headers }) => headers.get('x-user'),
  onCreated: (user, taskId) => owners.set(taskId, user),
  authorizeTask: (user, taskId) => owners.get(taskId) === user,
  resultHosts: [new URL(env.ALEPH_BASE_URL).host],
  callbacks: { hmacKey: env.WEBHOOK_HMAC_KEY },
  waitUntil,
});

export default { fetch: (request) => handler(request) };

import { createAlephProxy } from 'react-aleph/server';
import { serve } from 'srvx';
import { staticMiddleware } from 'srvx/static';

const owners = new Map();
const userOf = (token) => (token === 'Bearer of-ada' ? 'ada' : null); // your own

const { handler } = createAlephProxy({
  apiKey: process.env.ALEPH_API_KEY,
  baseUrl: process.env.ALEPH_BASE_URL,
  basePath: '/api/aleph',
  // Any sandboxed frame of any site has the origin "null": let it in only where nothing but a token counts, never a cookie.
  allowedOrigins: ['null'],
  authorize: ({ headers }) => userOf(headers.get('authorization')),
  onCreated: (user, taskId) => owners.set(taskId, user),
  authorizeTask: (user, taskId) => owners.get(taskId) === user,
});

/** What a frame without an origin needs to read an answer, its own scripts included. */
const cors = {
  'access-control-allow-origin': 'null',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-expose-headers': 'date, retry-after',
};

serve({
  hostname: '127.0.0.1',
  port: Number(process.env.PORT ?? 8080),
  middleware: [
    async (request, next) => {
      const response = request.method === 'OPTIONS' ? new Response(null, { status: 204 }) : await next();
      for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
      return response;
    },
    (request, next) => (new URL(request.url).pathname.startsWith('/api/') ? handler(request) : next()),
    staticMiddleware({ dir: 'dist' }),
  ],
  fetch: () => new Response('Not found', { status: 404 }),
});

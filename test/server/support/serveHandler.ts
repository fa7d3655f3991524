import { serve } from 'srvx/node';

/** A `Request → Response` function as a real HTTP server on a free port of this machine. */
export async function serveHandler(fetch: (request: Request) => Response | Promise<Response>) {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false });
  await server.ready();
  return { origin: new URL(server.url ?? '').origin, close: () => server.close(true) };
}

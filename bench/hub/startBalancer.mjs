import { readFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
});

/**
 * What stands before the instances: the page's files, and each request for the API to the next instance that lives.
 *
 * @param {{ folder: string, next: () => string }} options
 */
export async function startBalancer({ folder, next }) {
  let statusRequests = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/api/')) {
      const file = pathname === '/' ? '/index.html' : normalize(pathname);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(join(folder, file)));
      return;
    }
    if (pathname.endsWith('/record-info')) statusRequests += 1;
    const outgoing = forward(
      `${next()}${request.url}`,
      { method: request.method ?? 'GET', headers: request.headers },
      (incoming) => {
        response.writeHead(incoming.statusCode ?? 502, incoming.headers);
        response.flushHeaders();
        incoming.pipe(response);
        incoming.once('error', () => response.destroy());
        incoming.once('aborted', () => response.destroy());
      },
    );
    outgoing.once('error', () => response.destroy());
    response.once('close', () => outgoing.destroy());
    request.pipe(outgoing);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    statusRequests: () => statusRequests,
    /** Breaks every connection that is open. */
    cut: () => {
      server.closeAllConnections();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

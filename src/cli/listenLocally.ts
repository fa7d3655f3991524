import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from './toNodeListener.js';

export interface LocalServer {
  /** Without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** A server for this machine only; its handler is made when its address is known. @throws Error in one sentence when the port cannot be had. */
export async function listenLocally(
  port: number,
  createHandler: (origin: string) => (request: Request) => Promise<Response>,
): Promise<LocalServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code = '', message }: NodeJS.ErrnoException) => {
      reject(new Error(sentenceOf(code, port) ?? message));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', toNodeListener(createHandler(origin)));
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // Pages keep their connections open.
        server.closeAllConnections();
      }),
  };
}

function sentenceOf(code: string, port: number): string | undefined {
  const isInUse = code === 'EADDRINUSE';
  if (!isInUse && code !== 'EACCES') return undefined;
  return `Port ${port} ${isInUse ? 'is in use' : 'may not be used'}: name another with --port, or --port 0 for any free one.`;
}

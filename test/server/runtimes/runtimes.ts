import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import express from 'express';
import { Hono } from 'hono';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { toNodeHandler } from 'srvx/node';
import { serveHandler } from '../support/serveHandler.js';
import { basePath, createApp } from './createApp.js';

export interface RunningApp {
  origin: string;
  close: () => Promise<unknown>;
}

/** The proxy as each runtime's documents would have it mounted. */
export const runtimes = {
  'node:http, through srvx': async (upstream: string) =>
    listen(toNodeHandler(createApp(upstream).handler) as RequestListener),

  'Express, through srvx': async (upstream: string) => {
    const app = express();
    // `all`, since `use` would cut the path; before `express.json()`, which would eat the body.
    app.all(`${basePath}/*route`, toNodeHandler(createApp(upstream).handler) as RequestListener);
    app.use(express.json());
    return listen(app);
  },

  Hono: async (upstream: string) => {
    const app = new Hono();
    const { handler } = createApp(upstream);
    app.all(`${basePath}/*`, (context) => handler(context.req.raw));
    return serveHandler((request) => app.fetch(request));
  },

  'a worker without Node (edge-runtime)': async (upstream: string) => {
    const worker = new EdgeVM({ initialCode: await bundleWorker(upstream) });
    const missing = ['process', 'Buffer', 'require', 'setImmediate'].map((name) => `typeof ${name}`);
    const types = worker.evaluate<string[]>(`[${missing.join(', ')}]`);
    if (types.some((type) => type !== 'undefined')) throw new Error('This worker has Node built in.');
    return serveHandler(async ({ url, method, headers, body, signal }) => {
      const init = { method, headers: [...headers], signal, ...(body && { body, duplex: 'half' as const }) };
      return worker.dispatchFetch(url, init);
    });
  },
} as const satisfies Record<string, (upstream: string) => Promise<RunningApp>>;

async function listen(listener: RequestListener): Promise<RunningApp> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** One script, as a worker is deployed. The build fails on any module of Node's. */
async function bundleWorker(upstream: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createApp } from './createApp.ts';
const { handler } = createApp(${JSON.stringify(upstream)});
addEventListener('fetch', (event) => event.respondWith(handler(event.request)));`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['edge-light', 'worker', 'browser'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

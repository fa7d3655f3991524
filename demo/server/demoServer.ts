import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { toNodeHandler } from 'srvx/node';
import type { Plugin, ViteDevServer } from 'vite';
import { createDemoApi, type DemoApi } from './createDemoApi.js';
import { createUploads } from './createUploads.js';
import type { DemoSettings } from './readSettings.js';

const mediaRoot = fileURLToPath(new URL('../../src/testing/media', import.meta.url));

/** The demo's back end inside Vite's dev server: the API, the clips and what the page must know. Lives as long as the server. */
export function demoServer(settings: DemoSettings): Plugin {
  let api: DemoApi | undefined;
  /** Made at the first request, when the port is known. */
  const apiOf = ({ httpServer, config: { logger } }: ViteDevServer) =>
    (api ??= createDemoApi(settings, {
      origin: `http://127.0.0.1:${(httpServer?.address() as AddressInfo).port}`,
      log: (line) => {
        logger.info(line, { timestamp: true });
      },
    }));

  return {
    name: 'demo-server',
    configureServer(server) {
      const { logger } = server.config;
      // Its type asks for what HTTP/1 and HTTP/2 have, both at once.
      const answer = toNodeHandler((request) => apiOf(server).handle(request)) as RequestListener;
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/api/')) answer(request, response);
        else next();
      });
      if (settings.mode === 'emulated') {
        const uploads = createUploads('/uploads');
        server.middlewares.use('/uploads', uploads.answer);
        server.httpServer?.once('close', uploads.close);
      }
      server.middlewares.use('/media', (request, response) => {
        send(request, request.url ?? '/', { root: mediaRoot, index: false }).pipe(response);
      });
      const printUrls = server.printUrls.bind(server);
      server.printUrls = () => {
        printUrls();
        logger.info(
          settings.mode === 'live'
            ? `\n  Live API: each video costs about $0.55. The key stays in this process.\n`
            : `\n  Emulated API: no key, no cost. With ALEPH_API_KEY set, the same page uses the real one.\n`,
        );
      };
    },
    transformIndexHtml(_html, { server }) {
      if (!server) throw new Error('The demo has no API without its dev server: run `npm start`.');
      const config = JSON.stringify(apiOf(server).config()).replaceAll('<', '\\u003c');
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'demo-config' },
          children: config,
          injectTo: 'head',
        },
      ];
    },
  };
}

import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** The demo on a free port, with the API emulated. Its tasks take as little as they may: 4 s at 30× speed. */
export async function serveDemo() {
  Object.assign(process.env, { PORT: '0', ALEPH_API_KEY: '', ALEPH_DEMO_SEED: 'e2e-5821' });
  const server = await createServer({
    configFile: fileURLToPath(new URL('../demo/vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The demo listens nowhere.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

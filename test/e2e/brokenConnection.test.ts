import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { buildPage } from '../../bench/page/buildPage.mjs';
import { toNodeListener } from '../../src/cli/toNodeListener.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let browser: Browser;
let folder: string;
let server: Server;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  folder = await buildPage(new URL('./kills/page.tsx', import.meta.url));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A page and a proxy; the connection breaks under the first answers to a submission. */
async function openWorld(cuts: number) {
  const emulator = createAlephEmulator({ scenario: 'never_ends' });
  const proxy = createAlephProxy<string>({
    ...{ apiKey: 'sk-test', basePath: '/api/aleph', authorize: () => 'viewer', authorizeTask: () => true },
    fetch: (url, init) => emulator.fetch(url, init),
  });
  const keys: (string | null)[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/api/')) {
      const file = pathname === '/' ? '/index.html' : pathname;
      const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
      return new Response(readFileSync(join(folder, file)), { headers });
    }
    const response = await proxy.handler(request);
    if (request.method !== 'POST') return response;
    keys.push(request.headers.get('idempotency-key'));
    if (keys.length <= cuts) throw new Error('The connection breaks.');
    return response;
  };
  // Chromium sends again only what it had put on a connection that was used before.
  server = createServer({ keepAliveTimeout: 600_000 }, toNodeListener(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  await page.getByRole('button', { name: 'Generate' }).click();
  const shows = (state: string) =>
    vi.waitFor(async () => {
      expect(await page.locator('#entries li').allTextContents()).toEqual([state]);
    }, 20_000);
  const made = () => emulator.requests.filter(({ method }) => method === 'POST').length;
  return { keys, shows, made, close: () => page.context().close() };
}

test('a submission that the browser itself sends again pays once, and the page gets its task', async () => {
  const { keys, shows, made, close } = await openWorld(1);
  await shows('processing');
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(made()).toBe(1);
  await close();
});

test('one that never gets an answer pays once, and is of unknown outcome', async () => {
  const { keys, shows, made, close } = await openWorld(Infinity);
  await shows('outcome_unknown');
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(made()).toBe(1);
  await close();
});

import { rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startBalancer } from '../../bench/hub/startBalancer.mjs';
import { buildPage } from '../../bench/page/buildPage.mjs';
import { callBackUrl, secret, startProvider } from '../../bench/push/startProvider.mjs';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { serveHandler } from '../server/support/serveHandler.js';

type Provider = Awaited<ReturnType<typeof startProvider>>;
type Balancer = Awaited<ReturnType<typeof startBalancer>>;

let browser: Browser;
let folder: string;
let provider: Provider;
let server: Awaited<ReturnType<typeof serveHandler>>;
let balancer: Balancer;
/** What the balancer sends to a port where nobody listens. */
let isDown = false;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  folder = await buildPage(new URL('../../bench/push/page.tsx', import.meta.url));
  provider = await startProvider({ durationOf: () => 20 * 60_000, target: () => server.origin });
  const proxy = createAlephProxy<string>({
    ...{ apiKey: 'sk-test', basePath: '/api/aleph', baseUrl: `${provider.origin}/api/v1/aleph` },
    ...{ authorize: () => 'viewer', authorizeTask: () => true, generatesPerMinute: 100 },
    ...{ callBackUrl, callbacks: { secret } },
  });
  server = await serveHandler(proxy.handler);
  balancer = await startBalancer({ folder, next: () => (isDown ? 'http://127.0.0.1:9' : server.origin) });
});
afterAll(async () => {
  await browser.close();
  balancer.stop();
  await Promise.all([server.close(), provider.stop()]);
  rmSync(folder, { recursive: true });
});

async function create(): Promise<string> {
  const response = await fetch(`${server.origin}/api/aleph/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' }),
  });
  return ((await response.json()) as { data: { taskId: string } }).data.taskId;
}

async function open(taskIds: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${balancer.origin}/?tasks=${taskIds.join(',')}`);
  return page;
}
const seesCards = (page: Page, state: string, count: number) =>
  vi.waitFor(async () => {
    expect(await page.locator(`[data-task] > [data-state="${state}"]`).count()).toBe(count);
  }, 30_000);

test('two pages of cards, one poller, no status requests; each end is seen by both', async () => {
  const taskIds = [await create(), await create(), await create()];
  const startedAt = Date.now();
  const pages = [await open(taskIds), await open(taskIds)];
  for (const page of pages) await seesCards(page, 'processing', 3);
  await pages[0]?.waitForTimeout(7_000);
  // A first look each, and one more in every six seconds, for both pages together.
  const rounds = 2 + (Date.now() - startedAt) / 5_700;
  expect(provider.looks()).toBeLessThanOrEqual(rounds * taskIds.length);
  await provider.emulator.advance(20 * 60_000);
  for (const page of pages) await seesCards(page, 'succeeded', 3);
  expect(balancer.statusRequests()).toBe(0);
  for (const page of pages) await page.close();
});

test('where the stream does not get through, the page polls, and rests when it is back', async () => {
  const page = await open([await create()]);
  await seesCards(page, 'processing', 1);
  const before = balancer.statusRequests();
  isDown = true;
  balancer.cut();
  await vi.waitFor(() => {
    expect(balancer.statusRequests()).toBeGreaterThan(before);
  }, 20_000);
  isDown = false;
  await vi.waitFor(async () => {
    const after = balancer.statusRequests();
    await page.waitForTimeout(7_000);
    expect(balancer.statusRequests()).toBe(after);
  }, 45_000);
  await provider.emulator.advance(20 * 60_000);
  await seesCards(page, 'succeeded', 1);
  await page.close();
});

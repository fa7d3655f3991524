import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildPage } from '../../bench/page/buildPage.mjs';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { serveHandler } from '../server/support/serveHandler.js';

const points = ['before sending', 'after sending', 'answer not yet stored', 'stored', 'polling'] as const;
type Point = (typeof points)[number];

interface Death {
  point: Point;
  how: 'closed' | 'crashed';
  /** Another tab of the same browser lives on. */
  isWatched: boolean;
}

const deaths = points.flatMap((point) =>
  (['closed', 'crashed'] as const).flatMap((how) =>
    [false, true].map((isWatched): [string, Death] => [
      `${how}, ${point}${isWatched ? ', beside another tab' : ''}`,
      { point, how, isWatched },
    ]),
  ),
);
/** What a page that comes back can know. Only for `stored` and `polling` is there an id. */
const isIdKnown = (point: Point) => point === 'stored' || point === 'polling';

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serveHandler>>;
let world: ReturnType<typeof createWorld>;

/** Provider and proxy of one run. At `point`, where it is the server's to hold, an answer never comes. */
function createWorld(point: Point) {
  const emulator = createAlephEmulator({ scenario: 'success' });
  const proxy = createAlephProxy<string>({
    ...{ apiKey: 'sk-test', basePath: '/api/aleph', authorize: () => 'viewer', authorizeTask: () => true },
    ...{ generatesPerMinute: 100, fetch: (url, init) => emulator.fetch(url, init) },
  });
  const held = { 'after sending': '/generate', polling: '/record-info' }[point as string];
  const state = { isReached: false };
  const answer = async (request: Request) => {
    const response = await proxy.handler(request);
    const isHeld =
      request.headers.get('x-hold') === point && new URL(request.url).pathname.endsWith(held ?? ' ');
    if (!isHeld) return response;
    state.isReached = true;
    return new Promise<Response>(() => undefined);
  };
  const sent = (method: string) => emulator.requests.filter((request) => request.method === method);
  return { emulator, answer, state, sent, isServers: held !== undefined };
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const readPage = (pathname: string) => {
  const file = pathname === '/' ? '/index.html' : pathname;
  const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
  return new Response(readFileSync(join(folder, file)), { headers });
};

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  folder = await buildPage(new URL('./kills/page.tsx', import.meta.url));
  server = await serveHandler((request) => {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/api/') ? world.answer(request) : readPage(pathname);
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const open = async (context: BrowserContext, query = '') => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/${query}`);
  await page.getByRole('button', { name: 'Generate' }).waitFor();
  return page;
};
const shows = (page: Page, states: readonly string[]) =>
  vi.waitFor(async () => {
    expect(await page.locator('#entries li').allTextContents()).toEqual(states);
  }, 20_000);

async function kill(page: Page, how: Death['how']): Promise<void> {
  if (how === 'crashed') {
    const crash = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    // Whom it asks cannot answer any more.
    session.send('Page.crash').catch(() => undefined);
    await crash;
  }
  await page.close({ runBeforeUnload: false });
}

test.each(deaths)('%s', async (_, { point, how, isWatched }) => {
  world = createWorld(point);
  const context = await browser.newContext();
  const watcher = isWatched ? await open(context) : undefined;
  const page = await open(context, `?hold=${encodeURIComponent(point)}`);
  await page.getByRole('button', { name: 'Generate' }).click();
  if (world.isServers)
    await vi.waitFor(() => {
      expect(world.state.isReached).toBe(true);
    }, 20_000);
  else await page.locator(`html[data-reached="${point}"]`).waitFor();
  await kill(page, how);
  expect(world.sent('POST')).toHaveLength(point === 'before sending' ? 0 : 1);

  // What nobody saw the answer of is unknown, not lost and not running; what has an id is followed.
  const left = isIdKnown(point) ? 'processing' : 'outcome_unknown';
  if (watcher) await shows(watcher, [left]);
  const next = await open(context, '?later=15000');
  await shows(next, [left]);
  const looks = world.sent('GET').length;
  if (isIdKnown(point))
    await vi.waitFor(() => {
      expect(world.sent('GET').length).toBeGreaterThan(looks + 1);
    }, 20_000);

  // The same wish again joins what there is, or repeats the old attempt under its old key: the provider hears of it once.
  if (!isIdKnown(point)) {
    await next.getByRole('button', { name: 'Generate' }).click();
    await shows(next, ['processing']);
  }
  expect(world.sent('POST')).toHaveLength(1);
  const [{ taskId = '' } = {}] = world.sent('POST');
  await world.emulator.advance(20 * 60_000);
  for (const survivor of [next, ...(watcher ? [watcher] : [])]) {
    await shows(survivor, ['succeeded']);
    await survivor.locator('[data-aleph-slot="task-list-item"][data-state="succeeded"]').waitFor();
  }
  expect(new Set(world.sent('GET').map((request) => request.taskId))).toEqual(new Set([taskId]));
  expect(world.sent('POST')).toHaveLength(1);
  await context.close();
});

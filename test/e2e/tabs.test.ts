import { rmSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPage } from '../../bench/page/buildPage.mjs';
import { blockSharing, watchTakeovers, watchToTheEnd } from '../../bench/tabs/watch.mjs';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  folder = await buildPage(new URL('../../bench/tabs/page.tsx', import.meta.url));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('five pages cost what one costs, and each of them shows every end', async () => {
  const alone = await watchToTheEnd(browser, { folder, pages: 1 });
  const five = await watchToTheEnd(browser, { folder, pages: 5 });
  expect(five.looks).toBeLessThanOrEqual(1.2 * alone.looks);
  expect(five.delays).toHaveLength(5 * 20);
});

test('whatever becomes of the page that looks, another one goes on', async () => {
  const takeovers = await watchTakeovers(browser, { folder });
  expect(takeovers.map(({ way }) => way)).toEqual(['close', 'leave', 'freeze', 'kill']);
  for (const { lookers } of takeovers) expect(lookers).toHaveLength(1);
});

test('with locks, channels and storage blocked, every page looks for itself', async () => {
  const { lookers, delays } = await watchToTheEnd(browser, { folder, pages: 2, prepare: blockSharing });
  expect(lookers.toSorted()).toEqual(['0', '1']);
  expect(delays).toHaveLength(2 * 20);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { serveStatic } from './serveStatic.mjs';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags: string[] }} Entry */
/** @typedef {{ entry: Entry, globals: Readonly<Record<string, string>>, viewport?: { width: number, height: number } }} Visit */

/** What `npm run build:storybook` wrote. */
export const storybookRoot = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const settledMs = 30_000;
const codeBlocksMs = 1_000;
const playerFadeMs = 1_000;

/** What the built Storybook holds. @returns {Entry[]} */
export function storybookEntries() {
  if (!existsSync(join(storybookRoot, 'index.json')))
    throw new Error('No storybook-static: run `npm run build:storybook` first.');
  return Object.values(JSON.parse(readFileSync(join(storybookRoot, 'index.json'), 'utf8')).entries);
}

/**
 * Serves the built Storybook and makes every visit in Chromium, a few at a time. A story is handed over once it has rendered and its
 * play function has ended; whatever threw meanwhile comes along.
 *
 * @param {readonly Visit[]} visits
 * @param {(page: import('playwright').Page, visit: Visit, errors: string[]) => Promise<void>} look
 * @param {{ atOnce?: number }} [options]
 */
export async function visitStorybook(visits, look, { atOnce = 3 } = {}) {
  const server = await serveStatic(storybookRoot);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const queue = [...visits];

  const work = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-US',
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    /** @type {string[]} */
    let errors = [];
    page.on('pageerror', (error) => {
      errors.push(error.message);
    });
    for (let visit = queue.shift(); visit; visit = queue.shift()) {
      errors = [];
      try {
        await page.setViewportSize(visit.viewport ?? { width: 800, height: 600 });
        await page.goto(addressOf(server.origin, visit));
        await settled(page, visit.entry);
        const shown = page.locator('body.sb-show-errordisplay #error-message');
        if ((await shown.count()) > 0) errors.push((await shown.innerText()).slice(0, 400));
      } catch (error) {
        errors.push(String(error));
      }
      await look(page, visit, errors);
    }
    await context.close();
  };

  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {string} origin
 * @param {Visit} visit
 */
export function addressOf(origin, { entry, globals }) {
  const pairs = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  // Storybook would run axe for its own panel, which nobody looks at here.
  pairs.push('a11y.manual:!true');
  const query = new URLSearchParams({ id: entry.id, viewMode: entry.type, globals: pairs.join(';') });
  return `${origin}/iframe.html?${query.toString()}`;
}

/**
 * @param {import('playwright').Page} page
 * @param {Entry} entry
 */
async function settled(page, { type }) {
  await page.waitForSelector(
    'body.sb-show-main:not(.sb-show-preparing-story):not(.sb-show-preparing-docs), body.sb-show-errordisplay',
    { timeout: settledMs, state: 'attached' },
  );
  if (type === 'story') {
    await page.waitForFunction(
      () => {
        const preview = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__');
        return ['finished', 'errored', 'aborted'].includes(preview?.currentRender?.phase);
      },
      undefined,
      { timeout: settledMs },
    );
  }
  await page.evaluate(() => document.fonts.ready);
  // Pictures and posters are part of a story; a video that is not wanted yet is not.
  await page.waitForFunction(
    () => [...document.images].every((image) => image.complete || image.loading === 'lazy'),
    undefined,
    { timeout: settledMs },
  );
  // A docs page draws its code blocks late, and tells nobody.
  if (type === 'docs') await page.waitForTimeout(codeBlocksMs);
  // The browser's own player shows a spinner for a moment even where nothing is to be loaded.
  if ((await page.locator('video').count()) > 0) await page.waitForTimeout(playerFadeMs);
}

import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { serveStatic } from './serveStatic.mjs';
import { addressOf, storybookRoot } from './openStorybook.mjs';

/** @typedef {import('./openStorybook.mjs').Entry} Entry */
/** @typedef {{ name: string, globals: Readonly<Record<string, string>> }} Mode */

const finishedMs = 30_000;

/**
 * Shows every story of the built Storybook in every mode, a few stories at a time, as somebody does who clicks through it: a page is
 * loaded once, a story is played once, and then only the toolbar changes. Several times faster than loading each pair. What every story is
 * held to (`afterEach` in .storybook/preview.tsx) is held in every mode.
 *
 * @param {readonly Entry[]} stories
 * @param {readonly [Mode, ...Mode[]]} modes
 * @param {(page: import('playwright').Page, story: Entry, mode: Mode, errors: string[]) => Promise<void>} look
 * @param {{ atOnce?: number }} [options]
 */
export async function walkStories(stories, modes, look, { atOnce = 4 } = {}) {
  const server = await serveStatic(storybookRoot);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const queue = [...stories];

  const work = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-US',
      viewport: { width: 800, height: 600 },
      // Storybook else waits for animations to end, and an estimate of half an hour takes its time: 5 seconds a story.
      userAgent: 'StorybookTestRunner',
    });
    const page = await context.newPage();
    /** @type {string[]} */
    let errors = [];
    page.on('pageerror', (error) => {
      errors.push(error.message);
    });
    let isBroken = true;
    for (let story = queue.shift(); story; story = queue.shift()) {
      for (const mode of modes) {
        errors = [];
        try {
          if (isBroken) {
            await page.goto(addressOf(server.origin, { entry: story, globals: mode.globals }));
            await page.waitForFunction(isFinished, undefined, { timeout: finishedMs });
          } else await turn(page, mode, mode === modes[0] ? story : undefined);
          const shown = page.locator('body.sb-show-errordisplay #error-message');
          if ((await shown.count()) > 0) errors.push((await shown.innerText()).slice(0, 400));
        } catch (error) {
          errors.push(String(error));
        }
        await look(page, story, mode, errors);
        // What a broken story leaves behind must not be the next one's trouble: a new page then.
        isBroken = errors.length > 0;
      }
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

/** Runs in the page. */
function isFinished() {
  const phase = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__')?.currentRender?.phase;
  return ['finished', 'errored', 'aborted'].includes(phase);
}

/**
 * Sets the toolbar, and opens another story where one is given.
 *
 * @param {import('playwright').Page} page
 * @param {Mode} mode
 * @param {Entry} [story]
 */
async function turn(page, { globals }, story) {
  await page.evaluate(
    ({ globals, storyId, timeoutMs }) =>
      new Promise((resolve, reject) => {
        const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
        const timer = setTimeout(() => reject(new Error(`not finished after ${timeoutMs} ms`)), timeoutMs);
        const onFinished = (/** @type {{ storyId: string }} */ finished) => {
          if (storyId !== undefined && finished.storyId !== storyId) return;
          channel.off('storyFinished', onFinished);
          clearTimeout(timer);
          resolve(undefined);
        };
        channel.on('storyFinished', onFinished);
        channel.emit('updateGlobals', { globals });
        if (storyId !== undefined) channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    { globals, storyId: story?.id, timeoutMs: finishedMs },
  );
}

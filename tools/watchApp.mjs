import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { startServer } from './startServer.mjs';

/**
 * @typedef {object} World
 * @property {string} apiUrl the emulator of the installed package, as a provider's base URL
 * @property {import('playwright').Browser} browser
 * @property {typeof startServer} start a server that is stopped in the end
 * @property {(options?: import('playwright').BrowserContextOptions) => Promise<import('playwright').BrowserContext>} open a browser context
 *   in which the source that forms are given is a real clip; it lies nowhere else
 */

/** What forms are given as the source. */
export const sourceUrl = 'https://example.com/in.mp4';

/**
 * Starts what an app of a stranger's needs to be looked at, hands it over, and ends it all.
 *
 * @param {string} packed where the package is installed
 * @param {(world: World) => Promise<void>} look
 */
export async function watchApp(packed, look) {
  /** @type {(() => unknown)[]} */
  const stops = [];
  /** @type {typeof startServer} */
  const start = async (...program) => {
    const server = await startServer(...program);
    stops.push(server.stop);
    return server;
  };
  try {
    const command = [join(packed, 'bin/react-aleph.mjs'), 'emulator', '--port', '0', '--speed', '200'];
    const { origin } = await start(command, packed);
    const browser = await chromium.launch(chromiumLaunchOptions());
    stops.push(() => browser.close());
    await look({
      apiUrl: `${origin}/api/v1/aleph`,
      browser,
      start,
      open: async (options) => {
        const context = await browser.newContext(options);
        await context.route(sourceUrl, (route) =>
          route.fulfill({ path: join(packed, 'dist/testing/media/source.mp4') }),
        );
        return context;
      },
    });
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Fills in the form and sends it. @param {import('playwright').Page | import('playwright').FrameLocator} page */
export async function submitForm(page) {
  await page.getByLabel('Prompt').fill('A film [success]');
  await page.getByLabel('Source video').fill(sourceUrl);
  await page.getByRole('button', { name: 'Generate' }).click();
}

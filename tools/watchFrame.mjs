// The recipe of a dashboard in a frame without an origin, in Chromium: its server as it stands, its page in a sandbox on another site.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { listenToPage } from './listenToPage.mjs';
import { submitForm, watchApp } from './watchApp.mjs';

/** A page of another site. @param {string} frameUrl @returns {Promise<{ url: string, close: () => void }>} */
async function pageAround(frameUrl) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Around</title><link rel="icon" href="data:,">
      <iframe sandbox="allow-scripts allow-forms" src="${frameUrl}" width="700" height="1200"></iframe>`);
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

/**
 * @param {string} recipe the folder with the built page in `dist`
 * @param {string} packed where the package is installed
 */
export const watchFrame = (recipe, packed) =>
  watchApp(packed, async ({ apiUrl, start, open }) => {
    const env = { PORT: '0', ALEPH_API_KEY: 'sk-frame-0123456789', ALEPH_BASE_URL: apiUrl };
    const app = await start(['server.mjs'], recipe, env);
    const frameUrl = `${app.origin}/index.html#user=ada&token=of-ada`;
    const around = await pageAround(frameUrl);
    try {
      const page = await (await open({ viewport: { width: 720, height: 1240 } })).newPage();
      const { complaints } = listenToPage(page);
      await page.goto(around.url);
      const frame = page.frameLocator('iframe');
      await frame.locator('[data-aleph-slot="generate-form"]').waitFor();
      const inside = page.frames().find((each) => each.url() === frameUrl);
      assert.deepEqual(
        await inside?.evaluate(async () => {
          const nameOf = (/** @type {unknown} */ error) => /** @type {Error} */ (error).name;
          return [
            self.origin,
            await Promise.resolve()
              .then(() => localStorage.length)
              .catch(nameOf),
            await Promise.resolve()
              .then(() => navigator.locks.request('any', () => 'held'))
              .catch(nameOf),
          ];
        }),
        ['null', 'SecurityError', 'SecurityError'],
        'the frame has nothing to remember by',
      );
      await submitForm(frame);
      await frame.locator('[data-aleph-slot="task-list-item"][data-state="succeeded"]').waitFor();
      assert.deepEqual(complaints, [
        'react-aleph: the history cannot be stored; it lasts as long as this page.',
      ]);
    } finally {
      around.close();
    }
  });

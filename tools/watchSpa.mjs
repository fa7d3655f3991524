// The recipe of a Vite app, in Chromium: its page built, its server in front of the emulator, both as they stand.
import assert from 'node:assert/strict';
import { listenToPage } from './listenToPage.mjs';
import { submitForm, watchApp } from './watchApp.mjs';

/**
 * @param {string} recipe the folder with the built page in `dist`
 * @param {string} packed where the package is installed
 * @param {string} vite its command
 */
export const watchSpa = (recipe, packed, vite) =>
  watchApp(packed, async ({ apiUrl, start, open }) => {
    const env = { PORT: '0', ALEPH_API_KEY: 'sk-spa-0123456789', ALEPH_BASE_URL: apiUrl };
    const api = await start(['server.mjs'], recipe, env);
    const args = [vite, 'preview', '--host', '127.0.0.1', '--port', '0'];
    const app = await start(args, recipe, { API_SERVER: api.origin });
    const page = await (await open()).newPage();
    const { complaints, asked } = listenToPage(page);
    await page.goto(app.origin);
    await submitForm(page);
    const card = page.locator('[data-aleph-slot="task-card"]');
    await card.waitFor();
    assert.match(page.url(), /\?task=./);
    await page.reload();
    await page.locator('[data-aleph-slot="task-card"][data-state="succeeded"]').waitFor();
    assert.equal(asked.filter((line) => line.startsWith('POST')).length, 1);
    // A white card on a page that says nothing of a scheme, after everything that Vite does to a stylesheet.
    const colour = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(colour, 'rgb(255, 255, 255)');
    assert.deepEqual(complaints, []);
  });

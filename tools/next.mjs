// `npm run check:next`: the app in test/consumers/next, with the packed package installed as a stranger would, built and started by Next and
// looked at in Chromium: route handler, session, prefetch on the server, hydration. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenToPage } from './listenToPage.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';
import { watchApp } from './watchApp.mjs';

const key = 'sk-next-0123456789';
const env = { NEXT_TELEMETRY_DISABLED: '1' };

const folder = mkdtempSync(join(tmpdir(), 'react-aleph-next-'));
const app = join(folder, 'app');
/** @param {string} what @param {number} since */
const note = (what, since) => {
  console.log(`${what}: ${Math.round((Date.now() - since) / 1000)} s`);
};

try {
  let since = Date.now();
  const tarball = packPackage(folder);
  cpSync('test/consumers/next', app, { recursive: true });
  runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], app);
  note('install', since);

  since = Date.now();
  const next = join(app, 'node_modules/next/dist/bin/next');
  runCommand(process.execPath, [next, 'build'], app, env);
  note('next build', since);
  const statics = join(app, '.next/static');
  const shipped = readdirSync(statics, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  assert.ok(shipped.length > 0);
  for (const path of shipped)
    assert.doesNotMatch(readFileSync(join(statics, path), 'utf8'), /authorizeTask|ALEPH_API_KEY/, path);

  since = Date.now();
  await watchApp(join(app, 'node_modules/react-aleph'), async ({ apiUrl, browser, start }) => {
    const server = await start([next, 'start', '--port', '0', '--hostname', '127.0.0.1'], app, {
      ...env,
      ALEPH_API_KEY: key,
      ALEPH_BASE_URL: apiUrl,
    });

    const stranger = await browser.newPage();
    await stranger.goto(server.origin);
    await stranger.getByText('Sign in first.').waitFor();
    const refused = await stranger.evaluate(
      async () => (await fetch('/api/aleph/record-info?taskId=a')).status,
    );
    assert.equal(refused, 401);

    const context = await browser.newContext();
    await context.addCookies([{ name: 'session', value: 'of-ada', url: server.origin }]);
    const page = await context.newPage();
    const { complaints, asked } = listenToPage(page);
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Make a video' }).click();
    await page.locator('[data-aleph-slot="task-card"][data-state="succeeded"]').waitFor();
    // White on a page that says nothing of a scheme, after everything that Next does to a stylesheet.
    const colour = await page
      .locator('[data-aleph-slot="task-card"]')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(colour, 'rgb(255, 255, 255)');
    assert.equal(asked[0], 'POST /api/aleph/generate');
    assert.ok(
      asked.slice(1).every((line) => line === 'GET /api/aleph/record-info'),
      asked.join('\n'),
    );

    // Again, from its address: the server sends the card as it is, and a page that has hydrated it asks nothing.
    asked.length = 0;
    const html = await (await context.request.get(page.url())).text();
    assert.match(
      html,
      /data-aleph-slot="task-card"[^>]*data-state="succeeded"|data-state="succeeded"[^>]*data-aleph-slot="task-card"/,
    );
    assert.ok(!html.includes(key), 'the key is on the page');
    await page.reload();
    const video = page.locator('[data-aleph-slot="task-card"] video').first();
    await page.getByRole('button', { name: /^Play/ }).first().click();
    await video.waitFor();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
    assert.deepEqual(asked, []);
    assert.deepEqual(complaints, []);
  });
  note('page', since);
  console.log('1 passed, 0 failed');
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

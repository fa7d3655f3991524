// `npm run check:next`: the app in test/consumers/next, with the packed package installed as a stranger would, built and started by Next and
// looked at in Chromium: route handler, session, prefetch on the server, hydration. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { listenToPage } from './listenToPage.mjs';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';
import { assertAskedOnce, assertNoServerCode, assertServedCard } from './servedApp.mjs';
import { tryPackage } from './tryPackage.mjs';
import { watchApp } from './watchApp.mjs';

const key = 'sk-next-0123456789';
const env = { NEXT_TELEMETRY_DISABLED: '1' };

await tryPackage('next', async (folder, step) => {
  const app = join(folder, 'app');
  const next = join(app, 'node_modules/next/dist/bin/next');
  await step('install', () => {
    cpSync('test/consumers/next', app, { recursive: true });
    const tarball = packPackage(folder);
    npmInstall(app, tarball);
  });
  await step('next build', () => {
    runCommand(process.execPath, [next, 'build'], app, env);
    assertNoServerCode(join(app, '.next/static'));
  });
  await step('page', () =>
    watchApp(join(app, 'node_modules/react-aleph'), async ({ apiUrl, browser, start }) => {
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
      assertAskedOnce(asked);
      await assertServedCard(page, { key, asked });
      assert.deepEqual(complaints, []);
    }),
  );
});

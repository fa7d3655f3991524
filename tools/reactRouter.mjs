// `npm run check:react-router`: the app in test/consumers/react-router, in framework mode, with the packed package installed as a stranger
// would, on React 19 and 18.2: types, production build, server, Chromium. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenToPage } from './listenToPage.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';
import { submitForm, watchApp } from './watchApp.mjs';

const key = 'sk-router-0123456789';
const folder = mkdtempSync(join(tmpdir(), 'react-aleph-router-'));
const app = join(folder, 'app');
const install = (/** @type {string[]} */ ...packages) =>
  runCommand('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], app);
const router = join(app, 'node_modules/@react-router');

function build() {
  runCommand(process.execPath, [join(router, 'dev/bin.js'), 'typegen'], app);
  runCommand(process.execPath, [join(app, 'node_modules/typescript/bin/tsc'), '-p', '.'], app);
  runCommand(process.execPath, [join(router, 'dev/bin.js'), 'build'], app, { NODE_ENV: 'production' });
  const assets = join(app, 'build/client/assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length > 0);
  for (const file of scripts)
    assert.doesNotMatch(readFileSync(join(assets, file), 'utf8'), /authorizeTask|ALEPH_API_KEY/, file);
}

const watch = () =>
  watchApp(join(app, 'node_modules/react-aleph'), async ({ apiUrl, browser, start, open }) => {
    const server = await start([join(router, 'serve/bin.js'), 'build/server/index.js'], app, {
      ...{ HOST: '127.0.0.1', NODE_ENV: 'production', ALEPH_API_KEY: key, ALEPH_BASE_URL: apiUrl },
    });
    const context = await open();
    await context.addCookies([{ name: 'session', value: 'of-ada', url: server.origin }]);
    const page = await context.newPage();
    const { complaints, asked } = listenToPage(page);

    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await submitForm(page);
    await page.waitForURL(/\/videos\/./);
    await page.locator('[data-aleph-slot="task-card"][data-state="succeeded"]').waitFor();
    assert.equal(asked[0], 'POST /api/aleph/generate');
    const others = asked.slice(1).filter((line) => line !== 'GET /api/aleph/record-info');
    assert.deepEqual(others, []);

    // Again, from its address: the loader sends the card as it is, and a page that has hydrated it asks nothing.
    asked.length = 0;
    const html = await (await context.request.get(page.url())).text();
    assert.match(
      html,
      /data-aleph-slot="task-card"[^>]*data-state="succeeded"|data-state="succeeded"[^>]*data-aleph-slot="task-card"/,
    );
    assert.ok(!html.includes(key), 'the key is on the page');
    await page.reload();
    await page.getByRole('button', { name: /^Play/ }).first().click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
    assert.deepEqual(asked, []);
    assert.deepEqual(complaints, []);

    const stranger = await (await browser.newContext()).request.get(page.url());
    assert.equal(stranger.status(), 404);
  });

let [passed, failed] = [0, 0];
/** @param {string} name @param {() => unknown} run */
async function step(name, run) {
  const since = Date.now();
  try {
    await run();
    passed += 1;
    console.log(`${name}: passed, ${Math.round((Date.now() - since) / 1000)} s`);
  } catch (error) {
    failed += 1;
    console.error(`${name}:`, error);
  }
}
try {
  cpSync('test/consumers/react-router', app, { recursive: true });
  await step('install', () => install(packPackage(folder)));
  for (const major of failed === 0 ? ['19', '18'] : []) {
    if (major === '18')
      await step('React 18.2', () =>
        install('react@18.2.0', 'react-dom@18.2.0', '@types/react@18.3.32', '@types/react-dom@18.3.7'),
      );
    await step(`React ${major}, types and build`, build);
    await step(`React ${major}, in Chromium`, watch);
  }
} finally {
  if (!process.env['KEEP']) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// `npm run check:react-router`: the app in test/consumers/react-router, in framework mode, with the packed package installed as a stranger
// would, on React 19 and 18.2: types, production build, server, Chromium. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenToPage } from './listenToPage.mjs';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { runCommand } from './runCommand.mjs';
import { assertAskedOnce, assertNoServerCode, assertServedCard } from './servedApp.mjs';
import { submitForm, watchApp } from './watchApp.mjs';

const key = 'sk-router-0123456789';
const folder = mkdtempSync(join(tmpdir(), 'react-aleph-router-'));
const app = join(folder, 'app');
const install = (/** @type {string[]} */ ...packages) => npmInstall(app, ...packages);
const router = join(app, 'node_modules/@react-router');

function build() {
  runCommand(process.execPath, [join(router, 'dev/bin.js'), 'typegen'], app);
  runCommand(process.execPath, [join(app, 'node_modules/typescript/bin/tsc'), '-p', '.'], app);
  runCommand(process.execPath, [join(router, 'dev/bin.js'), 'build'], app, { NODE_ENV: 'production' });
  assertNoServerCode(join(app, 'build/client/assets'));
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
    assertAskedOnce(asked);
    await assertServedCard(page, { key, asked });
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

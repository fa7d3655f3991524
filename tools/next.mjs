// `npm run check:next`: the app in test/consumers/next, with the packed package installed as a stranger would, built and started by Next and
// looked at in Chromium: route handler, session, prefetch on the server, hydration. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const key = 'sk-next-0123456789';
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  try {
    const shell = command.endsWith('.cmd');
    return execFileSync(command, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * A server of a package's own command, once it has said its address.
 * @param {readonly string[]} args @param {string} cwd @param {Record<string, string>} [more]
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
function serve(args, cwd, more = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const port = /(?:127\.0\.0\.1|localhost):(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve({ origin: `http://127.0.0.1:${port}`, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => {
      reject(new Error(`${args.join(' ')} ended:\n${said}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'react-aleph-next-'));
const app = join(folder, 'app');
/** @type {(() => Promise<unknown>)[]} */
const stops = [];
/** @param {string} what @param {number} since */
const note = (what, since) => {
  console.log(`${what}: ${Math.round((Date.now() - since) / 1000)} s`);
};

try {
  let since = Date.now();
  /** @type {{ filename: string }[]} */
  const [packed] = JSON.parse(
    run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  );
  cpSync('test/consumers/next', app, { recursive: true });
  run(
    npm,
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, packed?.filename ?? '')],
    app,
  );
  note('install', since);

  since = Date.now();
  const next = join(app, 'node_modules/next/dist/bin/next');
  run(process.execPath, [next, 'build'], app);
  note('next build', since);
  const statics = join(app, '.next/static');
  const shipped = readdirSync(statics, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  assert.ok(shipped.length > 0);
  for (const path of shipped)
    assert.doesNotMatch(readFileSync(join(statics, path), 'utf8'), /authorizeTask|ALEPH_API_KEY/, path);

  since = Date.now();
  const command = join(app, 'node_modules/react-aleph/bin/react-aleph.mjs');
  const emulator = await serve([command, 'emulator', '--port', '0', '--speed', '200'], app);
  stops.push(emulator.stop);
  const server = await serve([next, 'start', '--port', '0', '--hostname', '127.0.0.1'], app, {
    ALEPH_API_KEY: key,
    ALEPH_BASE_URL: `${emulator.origin}/api/v1/aleph`,
  });
  stops.push(server.stop);
  const browser = await chromium.launch(chromiumLaunchOptions());
  stops.push(() => browser.close());

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
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const asked = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (request.url().includes('/api/aleph/'))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Make a video' }).click();
  await page.locator('[data-aleph-slot="task-card"][data-state="succeeded"]').waitFor();
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
  note('page', since);
  console.log('1 passed, 0 failed');
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}

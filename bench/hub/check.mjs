// `npm run check:hub`: 200 tasks, viewers spread over three instances at one Redis, callbacks to any of them. One instance is killed in the
// middle, Redis is restarted empty. Every screen must change exactly once per end, and the provider be asked at most 1.3 times as often as by
// a single instance. Three of the screens are cards in Chromium.
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { ensureChromium } from '../../tools/ensure-chromium.mjs';
import { ensureRedis, startRedis } from '../../tools/ensure-redis.mjs';
import { buildPage } from '../page/buildPage.mjs';
import { startProvider } from '../push/startProvider.mjs';
import { startBalancer } from './startBalancer.mjs';

// react-query polls in browsers only, and this is what it takes for one.
Object.assign(globalThis, { window: globalThis });
const { createViewer } = await import('./createViewer.mjs');

const tasks = 200;
const viewersPerTask = 3;
const tasksPerViewer = 40;
const pollMs = 2_000;
const viewerMs = 3_000;
/** The provider takes 20 creations in 10 s: between two batches its time is moved on. */
const batch = 20;
const batchMs = 10_000;
/** Lives of 15 to 45 s once all are created. */
const durationOf = (/** @type {number} */ index) =>
  (tasks / batch - 1 - Math.floor(index / batch)) * batchMs + 15_000 + ((index * 7_919) % 30_000);

/** @param {Record<string, string>} env */
async function startInstance(env) {
  const child = fork(fileURLToPath(new URL('instance.mjs', import.meta.url)), {
    env: { ...process.env, ...env },
  });
  const { origin } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('An instance did not start.')));
  });
  return { child, origin };
}

/** @param {{ instances: number, folder: string, browser: import('playwright').Browser }} options */
async function run({ instances: count, folder, browser }) {
  const redis = count > 1 ? await startRedis() : null;
  /** @type {Awaited<ReturnType<typeof startInstance>>[]} */
  const instances = [];
  let turn = 0;
  const next = () => instances[(turn += 1) % instances.length]?.origin ?? '';
  const provider = await startProvider({ durationOf, target: next });
  const env = { UPSTREAM: provider.origin, POLL_MS: String(pollMs), REDIS: redis?.path ?? '' };
  instances.push(...(await Promise.all(Array.from({ length: count }, () => startInstance(env)))));
  const balancer = await startBalancer({ folder, next });

  const create = async () => {
    const response = await fetch(`${next()}/api/aleph/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' }),
    });
    const answer = await response.json();
    if (answer.code !== 200) throw new Error(JSON.stringify(answer));
    return /** @type {string} */ (answer.data.taskId);
  };
  /** @type {string[]} */
  const taskIds = [];
  for (let index = 0; index < tasks / batch; index += 1) {
    if (index > 0) await provider.emulator.advance(batchMs);
    for (let made = 0; made < batch; made += 1) taskIds.push(await create());
  }

  const viewers = Array.from({ length: (tasks * viewersPerTask) / tasksPerViewer }, (_, index) => {
    const from = index * tasksPerViewer;
    const own = Array.from({ length: tasksPerViewer }, (_, at) => taskIds[(from + at) % tasks] ?? '');
    return createViewer({ taskIds: own, next, intervalMs: viewerMs });
  });
  const shown = taskIds.filter((_, index) => index % 20 === 0);
  const page = await browser.newPage();
  await page.goto(`${balancer.origin}/?tasks=${shown.join(',')}`);

  if (redis) {
    await pause(12_000);
    const [victim] = instances.splice(0, 1);
    victim?.child.kill('SIGKILL');
    console.log('  one instance was killed');
    await pause(8_000);
    await redis.restart(1_500);
    console.log('  Redis was restarted, empty');
  }
  const pairs = tasks * viewersPerTask;
  const seen = () => viewers.reduce((sum, { ends }) => sum + ends.size, 0);
  for (let seconds = 0; seen() < pairs && seconds < 90; seconds += 1) await pause(1_000);
  await pause(2 * viewerMs);

  /** @type {{ taskId: string, state: string }[]} */
  const changes = await page.evaluate(() => Reflect.get(globalThis, 'bench').changes);
  const once = viewers.flatMap(({ ends }) => [...ends.values()]).filter((times) => times === 1).length;
  const cards = shown.filter(
    (id) => changes.filter(({ taskId, state }) => taskId === id && state === 'succeeded').length === 1,
  ).length;
  const result = {
    'screens that changed exactly once': `${once} of ${pairs}`,
    'cards in Chromium': `${cards} of ${shown.length}`,
    'looks upstream per task': provider.looks() / tasks,
    'looks by viewers': viewers.reduce((sum, viewer) => sum + viewer.looks(), 0),
    callbacks: provider.callbacks(),
  };
  for (const { stop } of viewers) stop();
  await page.close();
  for (const { child } of instances) child.kill('SIGKILL');
  balancer.stop();
  await Promise.all([provider.stop(), redis?.stop()]);
  return { result, isRight: once === pairs && cards === shown.length };
}

if (!ensureRedis() || !ensureChromium()) process.exit(1);
const folder = await buildPage(new URL('../push/page.tsx', import.meta.url));
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  console.log('One instance:');
  const alone = await run({ instances: 1, folder, browser });
  console.log('Three instances:');
  const shared = await run({ instances: 3, folder, browser });
  console.table({ 'one instance': alone.result, 'three instances': shared.result });
  const ratio = shared.result['looks upstream per task'] / alone.result['looks upstream per task'];
  console.log(`${ratio.toFixed(2)} times the looks of one instance (at most 1.3)`);
  process.exitCode = alone.isRight && shared.isRight && ratio <= 1.3 ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exit();

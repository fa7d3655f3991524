// `npm run bench:push`: how long after a task's end its card in Chromium shows it, through provider, callback, proxy and stream, all over real
// HTTP; then what idle viewers cost. STREAMS=5000 takes another number of them.
// Exits with 1 when the median is over a second, when the page asks for a status, or when the memory does not come back.
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { serve } from 'srvx/node';
import { createAlephProxy } from '../../dist/exports/server.js';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { startBalancer } from '../hub/startBalancer.mjs';
import { buildPage } from '../page/buildPage.mjs';
import { callBackUrl, secret, startProvider } from './startProvider.mjs';

const runs = 20;
const limitMs = 1_000;
const viewers = 1_000;
const streams = Number(process.env['STREAMS'] ?? 5_000);
/** Two a second, once the page stands. */
const durationOf = (/** @type {number} */ index) => 6_000 + index * 500;
const input = { prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' };

/** @param {string} baseUrl */
async function startServer(baseUrl) {
  const proxy = createAlephProxy({
    ...{ apiKey: 'sk-bench', basePath: '/api/aleph', baseUrl: `${baseUrl}/api/v1/aleph` },
    ...{ authorize: () => 'viewer', authorizeTask: () => true, generatesPerMinute: 1_000 },
    ...{ maxStreams: 100_000, maxStreamsPerUser: 100_000, maxStreamMs: 3_600_000 },
    ...{ callBackUrl, callbacks: { secret } },
  });
  const server = serve({
    fetch: proxy.handler,
    port: 0,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
  });
  await server.ready();
  return { origin: new URL(server.url ?? '').origin, proxy, stop: () => server.close(true) };
}

/** @param {string} origin */
async function create(origin) {
  const response = await fetch(`${origin}/api/aleph/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(input),
  });
  return /** @type {string} */ ((await response.json()).data.taskId);
}

/** @param {string} origin @param {string} taskId @returns {Promise<() => void>} */
const openStream = (origin, taskId) =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      `${origin}/api/aleph/events?taskIds=${taskId}`,
      { headers: { 'sec-fetch-site': 'same-origin' }, agent: false },
      (incoming) => {
        incoming.on('error', () => undefined).resume();
        incoming.once('data', () => {
          resolve(() => outgoing.destroy());
        });
      },
    );
    outgoing.once('error', reject);
    outgoing.end();
  });

let target = '';
const provider = await startProvider({ durationOf, target: () => target });
const server = await startServer(provider.origin);
target = server.origin;
const folder = await buildPage(new URL('page.tsx', import.meta.url));
const balancer = await startBalancer({ folder, next: () => server.origin });
const browser = await chromium.launch(chromiumLaunchOptions());
let isRight = true;
try {
  const taskIds = [];
  for (let index = 0; index < runs; index += 1) taskIds.push(await create(server.origin));
  const page = await browser.newPage();
  await page.goto(`${balancer.origin}/?tasks=${taskIds.join(',')}`);
  await page.waitForFunction(
    (count) =>
      Reflect.get(globalThis, 'bench').changes.filter(
        (/** @type {{ state: string }} */ { state }) => state === 'succeeded',
      ).length === count,
    runs,
    { timeout: 60_000 },
  );
  /** @type {{ taskId: string, state: string, at: number }[]} */
  const changes = await page.evaluate(() => Reflect.get(globalThis, 'bench').changes);
  const delays = changes
    .filter(({ state }) => state === 'succeeded')
    .map(({ taskId, at }) => at - (provider.endsAt.get(taskId) ?? NaN))
    .sort((one, other) => one - other);
  const [median = NaN, worst = NaN] = [delays[Math.floor(delays.length / 2)], delays.at(-1)];
  console.log(
    `end of a task to pixels, ${runs} tasks: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
  );
  console.log(`status requests by the page: ${balancer.statusRequests()}`);
  isRight = median <= limitMs && balancer.statusRequests() === 0;
  await page.close();

  await pause(10_000);
  const watched = await create(server.origin);
  const before = provider.looks();
  const crowd = await Promise.all(Array.from({ length: viewers }, () => openStream(server.origin, watched)));
  await pause(6_500);
  const polls = provider.looks() - before;
  console.log(`${viewers} viewers of one task for 6.5 s: ${polls} looks upstream`);
  isRight &&= polls <= 3;
  for (const leave of crowd) leave();
} finally {
  await browser.close();
  balancer.stop();
  await Promise.all([server.stop(), provider.stop()]);
  rmSync(folder, { recursive: true });
}

// In this process and without sockets: what a viewer costs the proxy, whatever server stands before it.
const quiet = createAlephProxy({
  ...{ apiKey: 'sk-bench', basePath: '/api/aleph', authorize: () => 'viewer', authorizeTask: () => true },
  ...{ maxStreams: 100_000, maxStreamsPerUser: 100_000, maxStreamMs: 3_600_000 },
  fetch: () => Promise.resolve(Response.json({ code: 200, data: { taskId: 'a', successFlag: 0 } })),
});
const memory = async () => {
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const open = async () => {
  const readers = [];
  for (let index = 0; index < streams; index += 1) {
    const request = new Request('http://app.example/api/aleph/events?taskIds=a', {
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const reader = (await quiet.handler(request)).body?.getReader();
    await reader?.read();
    readers.push(reader);
  }
  return readers;
};
// The first round fills what a process keeps for good.
for (const reader of await open()) await reader?.cancel();
const start = await memory();
let readers = await open();
const full = await memory();
for (const reader of readers) await reader?.cancel();
readers = [];
const end = await memory();
const perViewer = (full - start) / streams;
console.log(
  `${streams} idle streams, in process: ${(perViewer / 1024).toFixed(1)} KiB each; after they left ${((end - start) / 1024 / streams).toFixed(2)} KiB each`,
);
isRight &&= end - start < 0.05 * (full - start);
process.exit(isRight ? 0 : 1);

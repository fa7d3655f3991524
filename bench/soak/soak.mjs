// `npm run soak`: a week of a busy page on a simulated clock. 200 tasks a day, a laptop that sleeps at night, reloads on the first days and
// none on the last, two outages. Prints each day; exits with 1 when requests, memory or storage are out of bounds, when a wish is paid for
// twice, or when an end goes unseen.
import { JSDOM, VirtualConsole } from 'jsdom';
import { createSimulatedClock } from '../createSimulatedClock.mjs';
import { createQuotaStorage } from './createQuotaStorage.mjs';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** DAYS=2 takes fewer. */
const days = Number(process.env['DAYS'] ?? 7);
const tasksADay = 200;
/** From 7 to 23 o'clock. */
const wakingMs = 16 * hourMs;
const quota = 5_000_000;
/** By day and hour: the afternoon of the second day, and a night and a morning. */
const outages = [
  { from: 1 * 24 + 14, to: 1 * 24 + 16 },
  { from: 4 * 24 + 20, to: 5 * 24 + 9 },
];

process.env['NODE_ENV'] = 'production';
const { window } = new JSDOM('<!doctype html><body></body>', {
  pretendToBeVisual: true,
  // It cannot play, and says so at each video.
  virtualConsole: new VirtualConsole(),
});
Object.assign(globalThis, { window, document: window.document });
// Only now: react-query and React look for a window as they load.
const { openPage } = await import('./openPage.mjs');
/** @type {typeof import('../../src/exports/testing.js')} */
const { createAlephEmulator } = await import(new URL('../../dist/exports/testing.js', import.meta.url).href);
/** @type {typeof import('../../src/exports/client.js')} */
const { isAlephError } = await import(new URL('../../dist/exports/client.js', import.meta.url).href);

const midnight = Date.UTC(2026, 8, 7);
const clock = createSimulatedClock(midnight + 7 * hourMs);
const hour = () => (Date.now() - midnight) / hourMs;
const isOut = () => outages.some(({ from, to }) => hour() >= from && hour() < to);

const emulator = createAlephEmulator({ latencyMs: 400 });
/** @type {Map<string, number>} */
const looks = new Map();
let submissions = 0;
let failed = 0;
/** @type {typeof globalThis.fetch} */
const fetch = async (url, init) => {
  if (isOut()) {
    failed += 1;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return new Response('<html>', { status: 502 });
  }
  return emulator.fetch(url, init);
};
/** The emulator's own record, taken over so that its memory is not taken for the page's. */
const readLog = () => {
  for (const { method, taskId = '' } of emulator.requests)
    if (method === 'POST') submissions += 1;
    else looks.set(taskId, (looks.get(taskId) ?? 0) + 1);
  emulator.requests.length = 0;
};

const storage = createQuotaStorage(quota);
/** @type {Map<string, number>} */
const told = new Map();
const onSettled = (/** @type {string} */ taskId) => told.set(taskId, (told.get(taskId) ?? 0) + 1);
let page = openPage({ fetch, storage, onSettled });
await clock.settle();
const reload = async () => {
  page.close();
  await clock.settle();
  page = openPage({ fetch, storage, onSettled });
  await clock.settle();
};

const heapKiB = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1024);
};
/** Wishes that nobody knows the outcome of: whoever made them tries again. @type {string[]} */
const unknown = [];
const submit = async (/** @type {string} */ prompt) => {
  try {
    await page.submit(prompt);
  } catch (error) {
    if (!isAlephError(error) || error.code !== 'outcome_unknown') throw error;
    unknown.push(prompt);
  }
};
/** @type {{ day: number, tasks: number, requests: number, 'in the night': number, failed: number, 'storage KiB': number, 'heap KiB': number, cached: number, renders: number }[]} */
const table = [];
const startedAt = performance.now();
let requestsBefore = 0;
const requestsSoFar = () => {
  readLog();
  return submissions + failed + [...looks.values()].reduce((sum, one) => sum + one, 0);
};

for (let day = 0; day < days; day += 1) {
  const failedBefore = failed;
  for (let index = 0; index < tasksADay; index += 1) {
    void submit(`day ${day}, wish ${index}`);
    if (!isOut()) for (const prompt of unknown.splice(0, 3)) void submit(prompt);
    await clock.advance(wakingMs / tasksADay);
    if (day < 4 && index % 67 === 33) await reload();
    if (index % 20 === 0) readLog();
  }
  const evening = requestsSoFar();
  // The lid is closed with tasks running; the first half hour is only dark.
  await clock.advance(30 * minuteMs);
  const dark = requestsSoFar() - evening;
  clock.sleep(7.5 * hourMs);
  window.dispatchEvent(new window.Event('visibilitychange'));
  await clock.advance(1);
  table.push({
    day: day + 1,
    tasks: page.history.entries().length,
    requests: requestsSoFar() - requestsBefore,
    'in the night': dark,
    failed: failed - failedBefore,
    'storage KiB': Math.round(storage.used() / 1024),
    'heap KiB': heapKiB(),
    cached: page.cached(),
    renders: page.renders(),
  });
  requestsBefore = requestsSoFar();
}
// The last of them end.
await clock.advance(hourMs);
const done = requestsSoFar();
await clock.advance(3 * hourMs);
const afterEnd = requestsSoFar() - done;

console.table(table);
const entries = page.history.entries();
const ended = entries.filter(({ task }) => task !== null);
const tellings = [...told.values()];
const most = Math.max(...looks.values());
const mean = [...looks.values()].reduce((sum, one) => sum + one, 0) / looks.size;
const [first, last] = [table[0], table.at(-1)];
const heapPerTask = ((last?.['heap KiB'] ?? NaN) - (first?.['heap KiB'] ?? NaN)) / ((days - 1) * tasksADay);
const storagePerTask = storage.used() / entries.length / 1024;
const count = days * tasksADay;
console.log(
  `${count} tasks in ${days} days, simulated in ${((performance.now() - startedAt) / 1000).toFixed(0)} s: ${submissions} submissions, ${mean.toFixed(1)} looks a task, at most ${most}; ${failed} requests into the outages`,
);
console.log(
  `${storagePerTask.toFixed(2)} KiB of storage and ${heapPerTask.toFixed(2)} KiB of memory a task; ${afterEnd} requests in the three hours after the last end`,
);
clock.restore();

/** @type {[what: string, isRight: boolean][]} */
const bounds = [
  ['each wish is submitted once, and remembered once', submissions === count && entries.length === count],
  ['every end is seen', ended.length === count],
  ['every end is told, once', tellings.length === count && tellings.every((times) => times === 1)],
  ['at most 65 looks a task on average, 310 at one', mean <= 65 && most <= 310],
  [
    'as many requests on the last day as on the first, give or take a quarter',
    isNear(last?.requests, first?.requests),
  ],
  ['no request after the last end', afterEnd === 0],
  [
    'at most 30 requests an hour into the outages',
    failed <= 30 * outages.reduce((sum, { from, to }) => sum + to - from, 0),
  ],
  ['at most 1 KiB of storage a task', storagePerTask <= 1],
  ['at most 6 KiB of memory a task', heapPerTask <= 6],
  [
    'no more than an hour’s tasks in the cache of a page that nobody reloads',
    table.every(({ cached }) => cached <= 20),
  ],
];
for (const [what, isRight] of bounds) console.log(`${isRight ? '✓' : '✗'} ${what}`);
process.exit(bounds.every(([, isRight]) => isRight) ? 0 : 1);

/** @param {number | undefined} one @param {number | undefined} other */
function isNear(one = NaN, other = NaN) {
  return Math.abs(one - other) <= other / 4;
}

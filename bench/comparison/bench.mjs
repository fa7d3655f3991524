// Two clips in step: 8 s at 30 frames a second against 5 s at 24, looped in Chromium. Read are both clocks in one task, every 10 ms, while
// both play: as they are, with a core kept busy, with pauses, seeks and speeds, and with sound; beside it two plain `<video loop>`s,
// of one length and of two.
// Exits with 1 when one is farther apart than promised. SECONDS=10 shortens each run; ONLY=sound picks one.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { serveStatic } from '../../tools/serveStatic.mjs';

/** @typedef {import('./page.mjs').Samples} Samples */
/** @typedef {import('playwright').Page} Page */

const seconds = Number(process.env['SECONDS'] ?? 60);
const site = fileURLToPath(new URL('../../.cache/bench-comparison/', import.meta.url));

const toggle = (/** @type {Page} */ page) => page.locator('[data-aleph-slot=task-comparison-toggle]').click();
const speed = (/** @type {Page} */ page, /** @type {string} */ value) =>
  page.locator('[data-aleph-slot=task-comparison-speed]').selectOption(value);
const seek = (/** @type {Page} */ page, /** @type {string} */ value) =>
  page.locator('[data-aleph-slot=task-comparison-position]').fill(value);

/** What a viewer does, over and over, every two seconds. @type {((page: Page) => Promise<unknown>)[]} */
const commands = [
  toggle,
  toggle,
  (page) => seek(page, '3.2'),
  (page) => speed(page, '0.5'),
  (page) => seek(page, '1.04'),
  (page) => speed(page, '2'),
  (page) => speed(page, '1'),
];

/**
 * @typedef {object} Run
 * @property {'lockstep' | 'plain'} kind
 * @property {string} result
 * @property {[median: number, p99: number]} [limits] in milliseconds
 * @property {boolean} [isBusy]
 * @property {boolean} [hasCommands]
 * @property {boolean} [hasSound]
 */

/** @type {Record<string, Run>} */
const runs = {
  muted: { kind: 'lockstep', result: 'result-30fps-8s', limits: [4, 10] },
  'muted, a core busy': { kind: 'lockstep', result: 'result-30fps-8s', limits: [4, 10], isBusy: true },
  'pauses, seeks, speeds': {
    kind: 'lockstep',
    result: 'result-30fps-8s',
    limits: [5, 15],
    hasCommands: true,
  },
  'with sound': {
    kind: 'lockstep',
    result: 'result-30fps-8s-sound',
    limits: [10, 70],
    hasSound: true,
  },
  // Of one length, as kindly as can be: started in one task, and left alone.
  'two plain <video loop>, 5 s each': { kind: 'plain', result: 'result-30fps-5s' },
  'two plain <video loop>': { kind: 'plain', result: 'result-30fps-8s' },
};

/** @param {readonly number[]} numbers @param {number} part */
function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

async function buildSite() {
  mkdirSync(site, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: {
        'react-aleph/comparison': fileURLToPath(new URL('../../dist/exports/comparison.js', import.meta.url)),
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: site,
      emptyOutDir: true,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.mjs', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  cpSync(new URL('media/', import.meta.url), site, { recursive: true });
  cpSync(new URL('../../dist/styles.css', import.meta.url), `${site}styles.css`);
  writeFileSync(
    `${site}index.html`,
    '<!doctype html><link rel="stylesheet" href="styles.css"><div id="root"></div><script type="module" src="page.js"></script>',
  );
}

/** @param {Page} page @param {string} origin @param {Run} run @returns {Promise<Samples>} */
async function measure(page, origin, { kind, result, isBusy, hasCommands, hasSound }) {
  const busy = isBusy && spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  try {
    await page.goto(origin);
    await page.evaluate(([kind, result]) => Reflect.get(globalThis, 'show')(kind, result), [kind, result]);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('video')].every((video) => !video.paused && video.currentTime > 0.3),
    );
    if (hasSound) await page.locator('[data-aleph-slot=task-comparison-sound]').selectOption('result');
    let isOver = false;
    const acting = (async () => {
      for (let turn = 0; hasCommands && !isOver; turn += 1) {
        await commands[turn % commands.length]?.(page);
        await page.waitForTimeout(2_000);
      }
    })();
    const samples = await page.evaluate((length) => Reflect.get(globalThis, 'sample')(length), seconds);
    isOver = true;
    await acting;
    return samples;
  } finally {
    if (busy) busy.kill();
  }
}

await buildSite();
const server = await serveStatic(site);
const browser = await chromium.launch(chromiumLaunchOptions());
/** @type {Record<string, Record<string, string | number>>} */
const table = {};
let isKept = true;
try {
  for (const [name, run] of Object.entries(runs)) {
    if (!name.includes(process.env['ONLY'] ?? '')) continue;
    const page = await browser.newPage();
    const { clocks, frames, seams, jumps, loops } = await measure(page, server.origin, run);
    await page.close();
    const [median, p99] = [quantile(clocks, 0.5), quantile(clocks, 0.99)];
    const [medianLimit, p99Limit] = run.limits ?? [Infinity, Infinity];
    // Where nothing was measured, nothing was kept.
    const isWithin = median <= medianLimit && p99 <= p99Limit && loops > 0;
    if (!isWithin) isKept = false;
    table[name] = {
      'clocks, median ms': median.toFixed(1),
      'p99 ms': p99.toFixed(1),
      promised: run.limits ? run.limits.join(' / ') : '-',
      kept: run.limits ? (isWithin ? 'yes' : 'NO') : '-',
      'frames, median / p99 ms': `${quantile(frames, 0.5).toFixed(0)} / ${quantile(frames, 0.99).toFixed(0)}`,
      'seam, median / longest ms': seams.length
        ? `${quantile(seams, 0.5).toFixed(0)} / ${Math.max(...seams).toFixed(0)}`
        : '-',
      loops,
      jumps: run.kind === 'lockstep' ? jumps : '-',
      samples: clocks.length,
    };
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`8 s at 30 frames/s against 5 s at 24, ${seconds} s each, in Chromium:`);
console.table(table);
process.exitCode = isKept ? 0 : 1;

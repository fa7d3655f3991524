// `npm run bench:list`: a list of 1,000 tasks in Chromium, beside the one that one writes first (NaiveList.tsx), on the same answers.
// Most of them are ready and a tenth is running (RUNNING=500,1000 takes other numbers), for a real minute (SPEED=4: a quarter of it). The figures
// are the browser's own (CDP Performance.getMetrics).
// Exits with 1 when the list needs more than a fifth of the scripting or a tenth of the media elements.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { serveStatic } from '../../tools/serveStatic.mjs';

const tasks = 1_000;
const minuteMs = 60_000;
const speed = Number(process.env['SPEED'] ?? 1);
const mixes = (process.env['RUNNING'] ?? '100').split(',').map(Number);
const leastScripting = 5;
const leastMedia = 10;

const root = fileURLToPath(new URL('.', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'aleph-list-'));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: fileURLToPath(new URL('../../src/testing/media/', import.meta.url)),
  plugins: [react()],
  build: { outDir: out, emptyOutDir: true },
});
const server = await serveStatic(out);
const browser = await chromium.launch(chromiumLaunchOptions());

/** @typedef {Record<'first render ms' | 'DOM nodes' | 'media elements' | 'requests' | 'scripting ms' | 'all tasks ms', number>} Row */

/** @param {'naive' | 'ours'} kind @param {number} running @returns {Promise<Row>} */
async function measure(kind, running) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const address = new URLSearchParams({
    kind,
    running: String(running),
    tasks: String(tasks),
    speed: String(speed),
  });
  await page.goto(`${server.origin}/index.html?${address}`);
  const firstRender = await page.evaluate(() => Reflect.get(globalThis, 'bench').firstRenderMs);
  // Every first answer is there.
  await page.waitForFunction((count) => Reflect.get(globalThis, 'bench').requests() >= count, tasks, {
    timeout: 5 * minuteMs,
  });
  await page.waitForTimeout(4_000);

  const requested = () => page.evaluate(() => Reflect.get(globalThis, 'bench').requests());
  const [before, requestsBefore] = [await metrics(), await requested()];
  await page.waitForTimeout(minuteMs / speed);
  const [after, requestsAfter] = [await metrics(), await requested()];
  const { nodes, media, words } = await page.evaluate(() => ({
    nodes: document.querySelectorAll('body *').length,
    media: document.querySelectorAll('video, audio').length,
    words: document.body.innerText.slice(0, 200),
  }));
  if (!words.includes('watercolour')) throw new Error(`${kind}: the page shows ${words}`);
  await page.close();
  const ms = (/** @type {string} */ name) => Math.round(1_000 * ((after[name] ?? 0) - (before[name] ?? 0)));
  return {
    'first render ms': Math.round(firstRender),
    'DOM nodes': nodes,
    'media elements': media,
    requests: requestsAfter - requestsBefore,
    'scripting ms': ms('ScriptDuration'),
    'all tasks ms': ms('TaskDuration'),
  };
}

try {
  for (const running of mixes) {
    const naive = await measure('naive', running);
    const ours = await measure('ours', running);
    const scripting = naive['scripting ms'] / ours['scripting ms'];
    const isEnough =
      scripting >= leastScripting &&
      naive['media elements'] >= leastMedia * Math.max(1, ours['media elements']);
    console.log(`\n${tasks} tasks, ${running} of them running, one minute:`);
    console.table({ 'a query, a player and a clock per row': naive, AlephTaskList: ours });
    console.log(
      `${scripting.toFixed(1)} times less scripting, ${naive['media elements']} media elements against ${ours['media elements']}`,
    );
    if (!isEnough) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
  rmSync(out, { recursive: true });
}

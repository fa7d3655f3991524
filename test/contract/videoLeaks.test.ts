import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { servePages, type PageServer } from './page/servePages.js';
import { repository } from './support/repository.js';

const cycles = 200;

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  server = await servePages();
  browser = await chromium.launch({
    ...chromiumLaunchOptions(),
    // Exact figures instead of rounded ones.
    args: [...chromiumLaunchOptions().args, '--enable-precise-memory-info'],
  });
  const html =
    '<!doctype html><title>leaks</title><div id="root"></div><script type="module" src="/leaks.js"></script>';
  server.resources.set('/leaks', { type: 'text/html', body: html });
  server.resources.set('/leaks.js', { type: 'text/javascript', body: await bundle() });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page that mounts a player, plays it and unmounts it, as often as asked. */
async function bundle(): Promise<string> {
  const result = (await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'leaks',
        resolveId: (id) => (id === 'virtual:leaks' ? '\0virtual:leaks' : undefined),
        load: (id) =>
          id === '\0virtual:leaks'
            ? `import { createElement } from 'react';
               import { createRoot } from 'react-dom/client';
               import { flushSync } from 'react-dom';
               import { TaskVideo } from ${JSON.stringify(resolve(repository, 'dist/exports/index.js'))};
               import { TaskComparison } from ${JSON.stringify(resolve(repository, 'dist/exports/comparison.js'))};
               const root = createRoot(document.getElementById('root'));
               const show = (node) => flushSync(() => root.render(node));
               const result = '/result.mp4';
               const elements = {
                 player: () => createElement(TaskVideo, { src: result, title: 'Lake', muted: true, autoPlay: true }),
                 comparison: () => createElement(TaskComparison, { source: '/source.mp4', result, autoPlay: true }),
               };
               const isPlayed = (video) => !video.paused && video.currentTime > 0;
               window.cycle = async (kind) => {
                 show(elements[kind]());
                 const videos = [...document.querySelectorAll('video')];
                 while (!videos.every(isPlayed)) await new Promise(requestAnimationFrame);
                 show(null);
                 await new Promise((done) => setTimeout(done));
               };`
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:leaks', output: { codeSplitting: false } } },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}

test.each([
  ['player', 1],
  ['comparison', 2],
] as const)(
  `${String(cycles)} times a %s: no media element and no memory left behind`,
  async (kind, elements) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/leaks`);
    await page.waitForFunction(() => 'cycle' in window);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');

    const run = (times: number) =>
      page.evaluate(
        async ([kind, count]) => {
          const { cycle } = window as unknown as { cycle: (kind: string) => Promise<void> };
          for (let done = 0; done < count; done += 1) await cycle(kind);
        },
        [kind, times] as const,
      );
    const measure = async () => {
      for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: 'HTMLMediaElement.prototype',
      });
      const alive = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const { result: length } = await devtools.send('Runtime.callFunctionOn', {
        objectId: alive.objects.objectId ?? '',
        functionDeclaration: 'function () { return this.filter((one) => one instanceof HTMLElement).length }',
        returnByValue: true,
      });
      await devtools.send('Runtime.releaseObject', { objectId: alive.objects.objectId ?? '' });
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { media: Number(length.value), heap: usedSize };
    };

    // The first cycles compile the code and fill the caches of React and of the browser.
    await run(100);
    const before = await measure();
    await run(cycles);
    const after = await measure();
    console.info(
      `${kind}, ${String(cycles)} cycles: media elements ${String(before.media)} → ${String(after.media)}, JS heap ${(before.heap / 1024).toFixed(0)} → ${(after.heap / 1024).toFixed(0)} KiB`,
    );
    expect(after.media).toBe(before.media);
    expect(after.media).toBeLessThanOrEqual(elements);
    expect(after.heap / before.heap).toBeLessThan(1.05);
    await page.close();
  },
);

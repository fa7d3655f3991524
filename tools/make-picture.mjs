// `npm run picture`: draws the README's picture, assets/card.png, from the built package: one task at its three milestones, half of it in the
// dark. Needs `npm run build`. Run it when the looks have changed, and look at it.
import { build } from 'esbuild';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';

const origin = 'https://media.example.com';
const contents = `
  import { createElement as h } from 'react';
  import { createRoot } from 'react-dom/client';
  import { TaskCard } from './exports/index.js';
  const minute = 60_000;
  const now = Date.now();
  const task = {
    taskId: 'a1',
    createdAt: now - 4 * minute,
    params: { prompt: 'A watercolour painting, soft morning light', videoUrl: '${origin}/source.mp4', aspectRatio: '16:9' },
  };
  const completedAt = now - 20_000;
  const done = { videoUrl: '${origin}/result.mp4', thumbnailUrl: '${origin}/thumbnail.jpg', completedAt, expiresAt: completedAt + 14 * 24 * 60 * minute };
  const failure = { code: 400, message: 'Your prompt was caught by our AI moderator.', reason: 'content_policy', isRetryable: false };
  const waiting = { phase: 'processing', startedAt: task.createdAt, task: { ...task, state: 'processing' } };
  const finished = { phase: 'succeeded', task: { ...task, ...done, state: 'succeeded' } };
  const refused = { phase: 'failed', task: { ...task, state: 'failed', completedAt, failure } };
  const half = (theme, cards) =>
    h('div', { key: theme, 'data-aleph-theme': theme }, cards.map((card) =>
      h(TaskCard, { key: card.phase, error: null, connection: 'ok', onRetry: () => undefined, onCheckNow: () => undefined, ...card })));
  createRoot(document.querySelector('main')).render(
    [half('light', [waiting, finished]), half('dark', [finished, refused])],
  );`;

const { outputFiles } = await build({
  stdin: { contents, resolveDir: resolve('dist') },
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  ${readFileSync('dist/styles.css', 'utf8')}
  body { margin: 0; inline-size: 1480px; font-family: system-ui, sans-serif; }
  main, main > div { display: grid; grid-template-columns: 1fr 1fr; }
  main > div { gap: 28px; padding: 28px; background: #f3f4f7; }
  main > [data-aleph-theme='dark'] { background: #0c0d12; }
</style><body><main></main><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? ''}</script></body></html>`;

const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: 1480, height: 200 },
    locale: 'en-US',
    deviceScaleFactor: 1,
  });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
    else await route.fulfill({ path: `src/testing/media${pathname}` });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  // The player and the pictures fade in.
  await page.waitForTimeout(1_500);
  mkdirSync('assets', { recursive: true });
  await page.screenshot({ path: 'assets/card.png', fullPage: true });
} finally {
  await browser.close();
}

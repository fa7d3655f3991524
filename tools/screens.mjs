// Serves storybook-static, opens every story and docs page in Chromium, saves a PNG of each; fails on a page error.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';

const root = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const out = fileURLToPath(new URL('../.cache/screens/', import.meta.url));
mkdirSync(out, { recursive: true });

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  let file = join(root, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!file.startsWith(root) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const size = statSync(file).size;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (range) {
    const start = Number(range[1]);
    const end = range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
    response.writeHead(206, {
      ...headers,
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': end - start + 1,
    });
    createReadStream(file, { start, end }).pipe(response);
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined);
  });
});
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');

/** @type {{ entries: Record<string, { id: string, type: string }> }} */
const { entries } = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8'));
const browser = await chromium.launch(chromiumLaunchOptions());
let failed = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  /** @type {string[]} */
  let errors = [];
  page.on('pageerror', (error) => {
    errors.push(error.message);
  });
  for (const { id, type } of Object.values(entries)) {
    errors = [];
    await page.goto(
      `http://127.0.0.1:${address.port}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`,
    );
    await page.waitForSelector(
      'body.sb-show-main:not(.sb-show-preparing-story):not(.sb-show-preparing-docs), body.sb-show-errordisplay',
    );
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(out, `${id}.png`), fullPage: true, animations: 'disabled' });
    if ((await page.locator('body.sb-show-errordisplay').count()) > 0)
      errors.push('Storybook shows its error page');
    if (errors.length > 0) failed += 1;
    console.log(errors.length > 0 ? 'FAILED' : 'ok', id, ...errors);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${Object.keys(entries).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

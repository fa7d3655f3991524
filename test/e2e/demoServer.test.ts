import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { askRaw } from './support/askRaw.js';
import { openPage } from './support/openPage.js';
import { startDemo, type RunningDemo } from './support/startDemo.js';

const key = 'sk-very-secret-0123456789';
const taskId = '4f1d9c0ae27b4c35b8d60a91f2e7c803';
const json = { 'content-type': 'application/json' };
/** What a browser adds by itself on the demo's own page. */
const own = { 'sec-fetch-site': 'same-origin' };
const input = { prompt: 'A film', videoUrl: 'https://example.com/in.mp4' };

interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let received: Received[] = [];
let provider: Server;
let demo: RunningDemo;
let browser: Browser;

/** A stand-in for the real API, over real HTTP. */
function startProvider(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.once('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body });
      if (url.includes('moved')) {
        response.writeHead(307, { location: 'https://example.com/' }).end();
        return;
      }
      const data = method === 'POST' ? { taskId } : { taskId, successFlag: 0, secret: 'of the provider' };
      response.writeHead(200, { ...json, 'set-cookie': 'session=1', 'x-provider': 'yes' });
      response.end(JSON.stringify({ code: 200, msg: 'success', data }));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

beforeAll(async () => {
  provider = await startProvider();
  const { port } = provider.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/api/v1/aleph`;
  [demo, browser] = await Promise.all([
    startDemo({ ALEPH_API_KEY: key, ALEPH_BASE_URL: baseUrl }),
    chromium.launch(chromiumLaunchOptions()),
  ]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  provider.close();
});
beforeEach(() => {
  received = [];
});

describe('with a key', () => {
  it('serves the same page against the provider, and the key in not one byte of it', async () => {
    const { page } = await openPage(browser, 'about:blank');
    const served: string[] = [];
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      served.push(`${response.url()} ${JSON.stringify(response.headers())}`);
      reading.push(
        response.text().then(
          (text) => void served.push(text),
          () => undefined,
        ),
      );
    });
    await page.goto(demo.origin);
    await page.getByText('Live API: each video costs about $0.55').waitFor();
    expect(await page.getByText('Demo controls').count()).toBe(0);
    await page.getByLabel('Prompt', { exact: true }).fill(input.prompt);
    await page.getByLabel('Source video').fill(input.videoUrl);
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.getByRole('main').getByRole('article').waitFor();
    await expect.poll(() => received.filter(({ method }) => method === 'GET').length).toBeGreaterThan(0);
    await Promise.all(reading);

    expect(served.length).toBeGreaterThan(50);
    expect(served.filter((text) => text.includes(key))).toEqual([]);
    const [submitted, ...looks] = received;
    expect(submitted).toMatchObject({
      method: 'POST',
      url: '/api/v1/aleph/generate',
      headers: { authorization: `Bearer ${key}` },
    });
    expect(JSON.parse(submitted?.body ?? '')).toEqual({ ...input, aspectRatio: '16:9' });
    expect(looks[0]).toMatchObject({
      method: 'GET',
      url: `/api/v1/aleph/record-info?taskId=${taskId}`,
      headers: { authorization: `Bearer ${key}` },
    });
    expect(demo.submissions().join('')).toMatch(new RegExp(`generate 200 task ${taskId}$`));
    await page.context().close();
  });

  it('hands back none of the provider’s headers', async () => {
    const answer = await askRaw(`${demo.origin}/api/aleph/record-info?taskId=${taskId}`, { headers: own });
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.body).not.toContain('secret');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['x-provider']).toBeUndefined();
  });

  it('does not carry the key after a redirect', async () => {
    const answer = await askRaw(`${demo.origin}/api/aleph/record-info?taskId=moved`, { headers: own });
    expect(answer.status).toBe(502);
    expect(answer.body).not.toContain('example.com');
  });

  const post = { method: 'POST', body: JSON.stringify(input) };
  const port = () => new URL(demo.origin).port;
  it.each([
    ['a foreign Origin', 403, { ...json, origin: 'https://evil.example' }],
    ['a page of another port', 403, { ...json, origin: 'http://127.0.0.1:1' }],
    ['another site', 403, { ...json, 'sec-fetch-site': 'cross-site' }],
    // A page of a name that leads here (DNS rebinding) is of the same site as far as its browser knows.
    ['a foreign Host', 403, { ...json, ...own, host: 'evil.example' }],
    ['what does not say where it comes from', 403, json],
    ['a form', 415, { ...own, 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text, which needs no preflight', 415, { ...own, 'content-type': 'text/plain' }],
  ])('refuses %s: %i', async (_what, status, headers: Record<string, string>) => {
    const answer = await askRaw(`${demo.origin}/api/aleph/generate`, { ...post, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(received).toEqual([]);
  });

  it('refuses too long a body, a preflight and every other route', async () => {
    const headers = { ...json, ...own };
    const big = { ...post, headers, body: JSON.stringify({ ...input, prompt: 'a'.repeat(70_000) }) };
    expect((await askRaw(`${demo.origin}/api/aleph/generate`, big)).status).toBe(413);
    const endless = { ...big, headers: { ...headers, 'transfer-encoding': 'chunked' } };
    expect((await askRaw(`${demo.origin}/api/aleph/generate`, endless)).status).toBe(413);
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await askRaw(`${demo.origin}/api/aleph/generate`, {
      method: 'OPTIONS',
      headers: preflight,
    });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect((await askRaw(`${demo.origin}/api/aleph/credits`, { headers: own })).status).toBe(404);
    expect(received).toEqual([]);
  });

  it('cannot be framed, and a name that leads here gets not even the page', async () => {
    expect((await askRaw(demo.origin)).headers['content-security-policy']).toBe("frame-ancestors 'none'");
    const rebound = await askRaw(demo.origin, { headers: { host: `evil.example:${port()}` } });
    expect(rebound.status).toBe(403);
  });
});

describe('clips', () => {
  const ask = (range: string) => askRaw(`${demo.origin}/media/result.mp4`, { headers: { range } });

  it.each([
    ['bytes=0-9', /^bytes 0-9\/\d+$/, 10],
    ['bytes=0-0', /^bytes 0-0\/\d+$/, 1],
    ['bytes=-5', /^bytes \d+-\d+\/\d+$/, 5],
  ])('come in byte ranges: %s', async (range, contentRange, length) => {
    const answer = await ask(range);
    expect(answer.status).toBe(206);
    expect(answer.headers['content-type']).toBe('video/mp4');
    expect(answer.headers['content-range']).toMatch(contentRange);
    expect(answer.body).toHaveLength(length);
  });

  it('say so when a range lies behind the end', async () => {
    const answer = await ask('bytes=99999999-');
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toMatch(/^bytes \*\/\d+$/);
  });

  it('are all that the folder gives away', async () => {
    const answer = await askRaw(`${demo.origin}/media/..%2f..%2f..%2fpackage.json`);
    expect([403, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('react-aleph');
  });
});

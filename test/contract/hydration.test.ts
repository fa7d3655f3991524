import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slots } from '../../src/components/internal/slots.js';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { bundleScene, type ReactMajor } from './page/bundleScene.js';
import { phases, type Scene } from './page/gallery.mjs';
import { renderOnServer, type Rendered } from './page/renderOnServer.js';
import { servePages, type PageServer } from './page/servePages.js';

const policy = "default-src 'self'; style-src 'self'";
const scenes: readonly Scene[] = [...phases, 'parts', 'careless'];
const majors: readonly ReactMajor[] = ['18', '19'];
/** The server renders at the real time, as servers do; HTTP dates have whole seconds. */
const now = Math.floor(Date.now() / 1000) * 1000;

let browser: Browser;
let server: PageServer;
const rendered = {} as Record<ReactMajor, Rendered>;

beforeAll(async () => {
  server = await servePages();
  browser = await chromium.launch(chromiumLaunchOptions());
  for (const react of majors) {
    rendered[react] = renderOnServer(react, scenes, server.origin, now);
    server.resources.set(`/scene-${react}.js`, { type: 'text/javascript', body: await bundleScene(react) });
    for (const scene of scenes) server.resources.set(`/${react}/${scene}`, pageOf(react, scene));
  }
});

afterAll(async () => {
  await browser.close();
  server.close();
});

function pageOf(react: ReactMajor, scene: Scene) {
  const { html, state } = rendered[react].pages[scene];
  const stage = JSON.stringify({ scene, origin: server.origin, now, state }).replaceAll('<', '\\u003c');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${scene}</title>
<link rel="stylesheet" href="/styles.css"></head><body><div id="root">${html}</div>
<script type="application/json" id="stage">${stage}</script>
<script type="module" src="/scene-${react}.js"></script></body></html>`;
  return { type: 'text/html; charset=utf-8', body, headers: { 'content-security-policy': policy } };
}

/** Opens a page of the server far from it: in another language, in another time zone, seven minutes later. */
async function open(react: ReactMajor, scene: Scene) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'America/Los_Angeles' });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.clock.setSystemTime(now + 7 * 60_000);
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      violations.push(`${violatedDirective} ${sourceFile}:${String(lineNumber)}`);
    });
    // React advertises its developer tools otherwise.
    Object.assign(window, { violations, __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
  });
  await page.goto(`${server.origin}/${react}/${scene}`);
  await page.waitForSelector('html[data-hydrated]');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return { page, messages, close: () => context.close() };
}

interface Report {
  react: string;
  serverHtml: string;
  isReused: boolean;
  recovered: string[];
}

const reportOf = (page: Page) => page.evaluate(() => (window as unknown as { report: Report }).report);
const renderAgain = (page: Page) =>
  page.evaluate(() => (window as unknown as { renderAgain: () => Promise<string> }).renderAgain());
const violationsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

describe.each(majors)('React %s', (react) => {
  test('rendered in plain Node without a message, in another language and time zone', () => {
    const { locale, timeZone, react: version, messages } = rendered[react];
    expect({ locale, timeZone, major: version.split('.')[0], messages }).toEqual({
      messages: '',
      locale: 'ar-EG',
      timeZone: 'Pacific/Auckland',
      major: react,
    });
  });

  test.each(phases)('%s: rendered as itself on the server', (phase) => {
    expect(rendered[react].pages[phase].html).toMatch(new RegExp(`^<article[^>]* data-state="${phase}"`));
  });

  test.each([...phases, 'parts'] as const)(
    '%s: hydrates to the same markup, without a message or a violation of the policy',
    async (scene) => {
      const { page, messages, close } = await open(react, scene);
      const { react: version, serverHtml, isReused, recovered } = await reportOf(page);
      expect(version.split('.')[0]).toBe(react);
      expect({ messages, recovered, isReused }).toEqual({ messages: [], recovered: [], isReused: true });
      expect(await violationsOf(page)).toEqual([]);
      expect(await renderAgain(page)).toBe(serverHtml);
      if (scene !== 'parts') expect(await page.locator('article').getAttribute('data-state')).toBe(scene);
      await close();
    },
  );

  test('a page that prints local time and styles in attributes would be noticed', async () => {
    const { page, messages, close } = await open(react, 'careless');
    const { serverHtml, recovered } = await reportOf(page);
    expect(await renderAgain(page)).not.toBe(serverHtml);
    expect([...messages, ...recovered].join('\n')).toMatch(/hydrat|did not match/i);
    expect(await violationsOf(page)).not.toEqual([]);
    await close();
  });
});

describe('the DOM', () => {
  test('renders every slot that is named, and no other', async () => {
    const seen = new Set<string>();
    for (const scene of [...phases, 'parts'] as const) {
      const { page, close } = await open('19', scene);
      const look = async () => {
        const names = await page.evaluate(() =>
          Array.from(document.querySelectorAll('[data-aleph-slot]'), (element) =>
            element.getAttribute('data-aleph-slot'),
          ),
        );
        for (const name of names) seen.add(name ?? '');
      };
      // A player that is played takes the place of its play button.
      await look();
      await page.evaluate(async () => {
        // One plays by itself, and waits for ever.
        const idle = Array.from(document.querySelectorAll('video')).filter(({ paused }) => paused);
        const videos = idle.map((video) => video.play().catch(() => null));
        await Promise.all(videos);
      });
      if (scene === 'parts') {
        await page.locator('[data-aleph-slot=task-thumbnail]').last().scrollIntoViewIfNeeded();
        // An upload that does not end.
        const video = { name: 'a.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no video') };
        await page.locator('[data-aleph-slot=generate-form-file]').setInputFiles(video);
        for (const late of [
          'generate-form-cancel',
          'task-thumbnail-fallback',
          'task-video-problem',
          'task-video-note',
          'task-comparison-reload',
        ])
          await page.locator(`[data-aleph-slot=${late}]`).first().waitFor();
      }
      await look();
      await close();
    }
    expect([...seen].sort()).toEqual(Object.values(slots).flat().sort());
  });
});

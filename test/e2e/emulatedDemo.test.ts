import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { openPage } from './support/openPage.js';
import { startDemo, type RunningDemo } from './support/startDemo.js';

let demo: RunningDemo;
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  // With this seed the tasks of these tests take as little as they may: 4 s.
  [demo, browser] = await Promise.all([
    startDemo({ ALEPH_DEMO_SEED: 'e2e-5821' }),
    chromium.launch(chromiumLaunchOptions()),
  ]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints).toEqual([]);
});

async function open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openPage(browser, `${demo.origin}${path}`, options);
  complaints = opened.complaints;
  return opened.page;
}

const cards = (page: Page) => page.getByRole('main').getByRole('article');
const prompt = (page: Page) => page.getByLabel('Prompt', { exact: true });
const generate = (page: Page) => page.getByRole('button', { name: 'Generate video' });

/** Submits and waits for the card. */
async function submit(page: Page, text: string, scenario = 'success'): Promise<void> {
  await prompt(page).fill(text);
  await page.getByLabel('The next video').selectOption(scenario);
  await generate(page).click();
  await cards(page).first().filter({ hasText: text }).waitFor();
}

describe('the demo, as npm start shows it', () => {
  it('goes from a prompt through progress to a video that plays', async () => {
    const page = await open();
    await page.getByText('No videos yet').waitFor();
    await page.getByText('Emulated API · 30× speed').waitFor();
    await submit(page, 'A watercolour at dusk');
    const card = cards(page).first();
    await card.getByRole('progressbar').waitFor();
    const video = card.locator('video');
    await video.waitFor();
    await card.getByRole('button', { name: /^Play/ }).click();
    await expect
      .poll(() => video.evaluate(({ currentTime }: HTMLVideoElement) => currentTime), { timeout: 20_000 })
      .toBeGreaterThan(0.5);
    expect(await video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(640);
  });

  it('says why the moderation stopped a video, and asks before it is paid for again', async () => {
    const page = await open();
    const before = demo.submissions().length;
    await submit(page, 'Something forbidden', 'moderation');
    const card = cards(page).first();
    await card.getByText('Stopped by the content rules', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Try again' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Something forbidden').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(demo.submissions()).toHaveLength(before + 1);
    await card.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('button', { name: 'Submit again' }).click();
    await cards(page).nth(1).waitFor();
    expect(demo.submissions()).toHaveLength(before + 2);
  });

  it('keeps following after a reload, without submitting again', async () => {
    const page = await open();
    const before = demo.submissions().length;
    await submit(page, 'Never done', 'never_ends');
    await submit(page, 'Soon done');
    const ids = new URL(page.url()).searchParams.getAll('task');
    expect(ids).toHaveLength(2);
    await page.reload();
    await cards(page).nth(1).filter({ hasText: 'Never done' }).getByRole('progressbar').waitFor();
    await cards(page).first().filter({ hasText: 'Soon done' }).locator('video').waitFor();
    expect(demo.submissions().slice(before)).toHaveLength(2);
    expect(new URL(page.url()).searchParams.getAll('task')).toEqual(ids);
  });

  it('submits once for a double click, and once for an impatient keyboard', async () => {
    const page = await open();
    const before = demo.submissions().length;
    await prompt(page).fill('Once');
    await generate(page).dblclick();
    await cards(page).first().filter({ hasText: 'Once' }).waitFor();
    await generate(page).and(page.locator('[aria-disabled=false]')).waitFor();
    expect(demo.submissions()).toHaveLength(before + 1);
    await prompt(page).fill('Once more');
    for (let press = 0; press < 4; press += 1) await prompt(page).press('Control+Enter');
    await cards(page).first().filter({ hasText: 'Once more' }).waitFor();
    await generate(page).and(page.locator('[aria-disabled=false]')).waitFor();
    expect(demo.submissions()).toHaveLength(before + 2);
  });

  it('has a switch to real time, for the videos that follow', async () => {
    const page = await open();
    await submit(page, 'Fast', 'never_ends');
    await page.getByLabel('Real time').check();
    await page.getByText('Emulated API · real time').waitFor();
    await submit(page, 'Slow');
    await cards(page).first().getByText('usually 2 to 15 minutes').first().waitFor();
    await page.reload();
    await cards(page).first().getByText('usually 2 to 15 minutes').first().waitFor();
    await cards(page).nth(1).getByText('usually 4 to 30 seconds at 30× speed').first().waitFor();
  });

  it('sends nothing that the API would refuse, and goes to the field that is wrong', async () => {
    const page = await open();
    const before = demo.submissions().length;
    await generate(page).click();
    await page.getByText('Say what the video should become.').waitFor();
    expect(await prompt(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await prompt(page).fill('A film');
    await page.getByLabel('Paste a link').check();
    await generate(page).click();
    await page.getByLabel('Link to the source clip').fill('ftp://example.com/a.mp4');
    await page.getByText('Paste a whole link that starts with https://').waitFor();
    expect(demo.submissions()).toHaveLength(before);
  });

  it('does not call a lost answer a refusal, and asks before a second try', async () => {
    const page = await open();
    const before = demo.submissions().length;
    await page.route('**/api/aleph/generate', (route) => route.fulfill({ status: 200, body: '<html>' }));
    await prompt(page).fill('A film');
    await generate(page).click();
    await page.getByRole('alert').getByText('Your video may already be in the making').waitFor();
    await page.unroute('**/api/aleph/generate');
    await generate(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(demo.submissions()).toHaveLength(before);
  });

  it.each(['light', 'dark'] as const)('is accessible and fits a phone: %s', async (colorScheme) => {
    const page = await open('/', {
      colorScheme,
      viewport: { width: 320, height: 700 },
      reducedMotion: 'reduce',
    });
    await submit(page, 'A film', 'moderation');
    await cards(page).first().getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      const results = await run(document);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });
});

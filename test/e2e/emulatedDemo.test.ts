import axe from 'axe-core';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { askRaw } from './support/askRaw.js';
import { openPage } from './support/openPage.js';
import { withDemo } from './support/withDemo.js';

const world = withDemo();
let complaints: string[] = [];
afterEach(async () => {
  for (const context of world.browser.contexts()) await context.close();
  expect(complaints).toEqual([]);
});

async function open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openPage(world.browser, `${world.demo.origin}${path}`, options);
  complaints = opened.complaints;
  return opened.page;
}

const stage = (page: Page) => page.getByRole('region', { name: 'Stage' });
const card = (page: Page) => stage(page).getByRole('article');
const tiles = (page: Page) => page.getByRole('region', { name: 'History' }).getByRole('listitem');
const prompt = (page: Page) => page.getByLabel('Prompt', { exact: true });
const generate = (page: Page) => page.getByRole('button', { name: 'Generate', exact: true });
const nextVideo = (page: Page) => page.getByLabel('Next video', { exact: true });

/** Submits and waits until the video is on stage. */
async function submit(page: Page, text: string, scenario = 'success'): Promise<void> {
  await prompt(page).fill(text);
  await nextVideo(page).selectOption(scenario);
  await generate(page).click();
  await card(page).filter({ hasText: text }).waitFor();
}

const currentTime = (page: Page) =>
  card(page)
    .locator('video')
    .evaluate(({ currentTime: now }: HTMLVideoElement) => now);

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until `locator` has the focus; a trap or a part out of reach ends it. */
async function tabTo(page: Page, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(locator)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(locator)}.`);
}

describe('the demo, as npm start shows it', () => {
  it('goes from a prompt through progress to a video that plays, and nothing moves', async () => {
    const page = await open();
    await page.getByText('No videos yet').waitFor();
    // The counter of the prompt grows with it; what counts begins with the submission.
    await prompt(page).fill('A watercolour at dusk');
    await page.evaluate(() => {
      const shifts: number[] = [];
      Reflect.set(globalThis, 'shifts', shifts);
      // Also those right after an input, which a score would forgive.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await submit(page, 'A watercolour at dusk');
    await card(page).getByRole('progressbar').waitFor();
    await card(page).locator('[data-aleph-slot="task-video"]').waitFor();
    await card(page).getByRole('button', { name: /^Play/ }).click();
    await expect.poll(() => currentTime(page)).toBeGreaterThan(0.5);
    expect(
      await card(page)
        .locator('video')
        .evaluate((element: HTMLVideoElement) => element.videoWidth),
    ).toBe(640);
    const downloading = page.waitForEvent('download');
    await card(page).getByRole('link', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('A watercolour at dusk.mp4');
    expect(statSync(await download.path()).size).toBeGreaterThan(100_000);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[])).toEqual([]);
  });

  it('needs no mouse: submit, play, and back to an older video', async () => {
    const page = await open();
    await submit(page, 'Never done', 'never_ends');
    await nextVideo(page).selectOption('success');
    await tabTo(page, prompt(page));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('From the keyboard');
    await page.keyboard.press('Control+Enter');
    await card(page).filter({ hasText: 'From the keyboard' }).waitFor();
    const play = card(page).getByRole('button', { name: /^Play/ });
    await play.waitFor();
    await tabTo(page, play);
    await page.keyboard.press('Enter');
    await expect.poll(() => currentTime(page)).toBeGreaterThan(0.2);
    // One tile is a stop of Tab; the keys of the list lead to all others.
    await tabTo(page, tiles(page).locator('button[tabindex="0"]'));
    await page.keyboard.press('Home');
    expect(await isFocused(tiles(page).first().getByRole('button'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card(page).filter({ hasText: 'Never done' }).waitFor();
  });

  it('says why the moderation stopped a video, and asks before it is paid for again', async () => {
    const page = await open();
    const before = world.demo.submissions().length;
    await submit(page, 'Something forbidden', 'moderation');
    await card(page).getByText('Stopped by the content rules', { exact: true }).waitFor();
    await card(page).getByRole('button', { name: 'Try again' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Something forbidden').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(world.demo.submissions()).toHaveLength(before + 1);
    await card(page).getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('button', { name: 'Submit again' }).click();
    await tiles(page).nth(1).waitFor();
    expect(world.demo.submissions()).toHaveLength(before + 2);
  });

  it('keeps every video through a reload, submits none of them again, and shows one to whoever gets its link', async () => {
    const page = await open();
    const before = world.demo.submissions().length;
    await submit(page, 'Never done', 'never_ends');
    await submit(page, 'Forbidden', 'moderation');
    await submit(page, 'Soon done');
    const made = [
      expect.stringContaining('Soon done'),
      expect.stringContaining('Forbidden'),
      expect.stringContaining('Never done'),
    ];
    await page.reload();
    await card(page).filter({ hasText: 'Soon done' }).locator('[data-aleph-slot="task-video"]').waitFor();
    await expect.poll(() => tiles(page).allInnerTexts()).toEqual(made);
    // Also without the address, and with nothing that is known but what this browser remembers.
    await page.goto(world.demo.origin);
    await expect.poll(() => tiles(page).allInnerTexts()).toEqual(made);
    await card(page).filter({ hasText: 'Soon done' }).waitFor();
    await tiles(page).filter({ hasText: 'Never done' }).getByRole('button').click();
    await card(page).filter({ hasText: 'Never done' }).getByRole('progressbar').waitFor();
    const shared = await openPage(world.browser, page.url());
    await card(shared.page).filter({ hasText: 'Never done' }).getByRole('progressbar').waitFor();
    await expect.poll(() => tiles(shared.page).count()).toBe(1);
    expect(shared.complaints).toEqual([]);
    expect(world.demo.submissions().slice(before)).toHaveLength(3);
  });

  it('says in the name of its tab how many videos are in the making', async () => {
    const page = await open();
    await submit(page, 'Never done', 'never_ends');
    await expect.poll(() => page.title()).toBe('(1) Aleph Studio');
    await submit(page, 'Forbidden', 'moderation');
    await card(page).getByRole('button', { name: 'Try again' }).waitFor();
    await expect.poll(() => page.title()).toBe('(1) Aleph Studio');
  });

  it('speaks another language after a reload too, and turns round for Arabic', async () => {
    const page = await open();
    await submit(page, 'Never done', 'never_ends');
    await page.getByLabel('Language of the components').selectOption('ar');
    await page.locator('html[lang="en"][dir="rtl"]').waitFor();
    await card(page).and(page.locator('[lang="ar"]')).waitFor();
    await page.reload();
    await card(page).and(page.locator('[lang="ar"]')).filter({ hasText: 'Never done' }).waitFor();
    const [panel, work] = await Promise.all([
      page.getByRole('complementary').boundingBox(),
      page.getByRole('main').boundingBox(),
    ]);
    expect(panel?.x).toBeGreaterThan(work?.x ?? Infinity);
  });

  it('submits once for a double click, and once for an impatient keyboard', async () => {
    const page = await open();
    const before = world.demo.submissions().length;
    await prompt(page).fill('Once');
    await generate(page).dblclick();
    await card(page).filter({ hasText: 'Once' }).waitFor();
    await generate(page).and(page.locator(':not([aria-disabled])')).waitFor();
    expect(world.demo.submissions()).toHaveLength(before + 1);
    await prompt(page).fill('Once more');
    for (let press = 0; press < 4; press += 1) await prompt(page).press('Control+Enter');
    await card(page).filter({ hasText: 'Once more' }).waitFor();
    await generate(page).and(page.locator(':not([aria-disabled])')).waitFor();
    expect(world.demo.submissions()).toHaveLength(before + 2);
  });

  it('has a switch to real time, for the videos that follow', async () => {
    const page = await open();
    await submit(page, 'Fast', 'never_ends');
    await page.getByLabel('Real time').check();
    await submit(page, 'Slow');
    await card(page).getByText('usually 2 to 15 minutes').first().waitFor();
    await page.reload();
    await card(page).getByText('usually 2 to 15 minutes').first().waitFor();
    await tiles(page).filter({ hasText: 'Fast' }).getByRole('button').click();
    await card(page).getByText('4–30 seconds · 30×').first().waitFor();
  });

  it('sends nothing that the API would refuse, and goes to the field that is wrong', async () => {
    const page = await open();
    const before = world.demo.submissions().length;
    await generate(page).click();
    await page.getByText('Say what the video should become.').waitFor();
    expect(await prompt(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await prompt(page).fill('A film');
    await page.getByLabel('Or a public https link').fill('ftp://example.com/a.mp4');
    await generate(page).click();
    await page.getByText('Use a whole public link that starts with https://').waitFor();
    expect(await isFocused(page.getByLabel('Or a public https link'))).toBe(true);
    expect(world.demo.submissions()).toHaveLength(before);
  });

  it('does not call a lost answer a refusal, keeps it through a reload, and sends it again only on purpose', async () => {
    const page = await open();
    const before = world.demo.submissions().length;
    await page.route('**/api/aleph/generate', (route) => route.fulfill({ status: 200, body: '<html>' }));
    await prompt(page).fill('A film');
    await generate(page).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Your video may already be in the making').waitFor();
    await page.unroute('**/api/aleph/generate');
    await generate(page).click();
    expect(await isFocused(alert.getByRole('button', { name: 'Submit again' }))).toBe(true);
    await page.getByText('“A film” may be in the making').waitFor();
    expect(world.demo.submissions()).toHaveLength(before);
    await page.reload();
    await page.getByText('“A film” may be in the making').waitFor();
    await page.getByRole('button', { name: 'Forget' }).click();
    await page.getByText('No answer came').waitFor({ state: 'detached' });
    expect(world.demo.submissions()).toHaveLength(before);
  });

  it('takes a clip of the viewer’s own, and hands it out for the comparison', async () => {
    const page = await open();
    const clip = fileURLToPath(new URL('../../src/testing/media/source.mp4', import.meta.url));
    await page.locator('input[type="file"]').setInputFiles(clip);
    await page.getByText('The upload is complete.').waitFor({ state: 'attached' });
    const link = await page.getByLabel('Or a public https link').inputValue();
    expect(new URL(link).pathname).toMatch(/^\/uploads\/[-\da-f]+\.mp4$/);
    const part = await askRaw(link, { headers: { range: 'bytes=4-7' } });
    expect([part.status, part.body]).toEqual([206, 'ftyp']);
    await submit(page, 'From my own clip', 'never_ends');
    await card(page).getByRole('progressbar').waitFor();
  });

  it('takes no clip from another page, nothing that is no video, and none that is too large', async () => {
    const post = (headers: Record<string, string>, body = 'clip') =>
      askRaw(`${world.demo.origin}/uploads`, { method: 'POST', headers, body });
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ 'content-type': 'video/mp4', 'sec-fetch-site': 'cross-site' })).status).toBe(415);
    const large = { 'content-type': 'video/mp4', 'content-length': '10000001' };
    expect((await post(large, 'a'.repeat(10_000_001))).status).toBe(413);
  });

  it('opens what is closed when a field in it is wrong', async () => {
    const page = await open();
    await prompt(page).fill('A film');
    await page.getByText('Advanced').click();
    await page.getByLabel('Seed').fill('four');
    await page.getByText('Advanced').click();
    await generate(page).click();
    await page.getByText('Use a whole number.').waitFor();
    expect(await isFocused(page.getByLabel('Seed'))).toBe(true);
    await page.getByLabel('Seed').fill('4');
    await page.getByLabel('Seed').and(page.locator(':visible')).waitFor();
  });

  it('is accessible and fits a phone, in both themes', async () => {
    const page = await open('/', { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
    expect(await violationsOf(page)).toEqual([]);
    await submit(page, 'A film', 'moderation');
    await card(page).getByRole('button', { name: 'Try again' }).waitFor();
    await submit(page, 'Another film');
    await card(page).getByRole('link', { name: 'Download' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page)).toEqual([]);
  });

  it('compares a finished video with its source, where it stands, and goes back to it', async () => {
    const page = await open();
    await submit(page, 'A watercolour at dusk');
    const compare = stage(page).getByRole('button', { name: 'Compare with source' });
    await compare.waitFor();
    const room = await stage(page).boundingBox();
    await compare.click();
    const comparison = stage(page).getByRole('group', { name: 'A watercolour at dusk' });
    await comparison.and(page.locator('[data-state="playing"]')).waitFor();
    expect(await card(page).isVisible()).toBe(false);
    expect(await stage(page).boundingBox()).toEqual(room);
    const divider = comparison.getByRole('slider', { name: 'Divider between source and result' });
    await divider.press('End');
    expect(await divider.getAttribute('aria-valuetext')).toBe('100% source');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel('Language of the components').selectOption('ru');
    await comparison.getByText('Исходник', { exact: true }).waitFor();
    await compare.click();
    await card(page).waitFor();
    expect(await stage(page).boundingBox()).toEqual(room);
    expect(await comparison.count()).toBe(0);
  });
});

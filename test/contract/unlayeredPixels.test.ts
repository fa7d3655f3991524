import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileReset } from '../../stories/support/hostileReset.js';
import { openGallery, type Gallery } from './support/openGallery.js';
import { repository } from './support/repository.js';

let gallery: Gallery;
let markup: string;

beforeAll(async () => {
  gallery = await openGallery();
  markup = gallery.scenes.map((html) => `<section>${html}</section>`).join('');
});

afterAll(() => gallery.close());

interface Look {
  sheet: 'styles.css' | 'styles.unlayered.css';
  reset: boolean;
  scheme: 'light' | 'dark';
}

/** The page's own frame is held by ids and `all`, so that only the package's elements can differ. */
async function look({ sheet, reset, scheme }: Look): Promise<Buffer> {
  const path = `/${sheet}/${String(reset)}/${scheme}`;
  gallery.server.resources.set(path, {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>pixels</title>
<link rel="stylesheet" href="/${sheet}">${reset ? `<style>${hostileReset}</style>` : ''}
<style>#page#page { all: initial; display: block; position: absolute; inset: 0 auto auto 0; width: 640px; color-scheme: ${scheme};
  background: Canvas; font: 16px/1.5 sans-serif }
/* The browser's own player shows a spinner for a moment. */
video::-webkit-media-controls { display: none !important }
#page#page > section { all: unset; display: block; width: 600px; padding: 10px }</style>
</head><body><main id="page">${markup}</main></body></html>`,
  });
  const page = await gallery.browser.newPage({
    viewport: { width: 640, height: 800 },
    reducedMotion: 'reduce',
  });
  await page.goto(gallery.server.origin + path);
  await page.locator('img[src$="thumbnail.jpg"]').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => Promise.allSettled(Array.from(document.images, (image) => image.decode())));
  const picture = await page.locator('#page').screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

/** Pictures that differ are kept, for people to look at. */
function isSame(name: string, one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const folder = resolve(repository, '.cache/unlayered');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${name}-a.png`), one);
  writeFileSync(resolve(folder, `${name}-b.png`), other);
  return false;
}

describe.each(['light', 'dark'] as const)('every phase and part, %s', (scheme) => {
  test('under a hostile unlayered reset the unlayered stylesheet looks as without it', async () => {
    const plain = await look({ sheet: 'styles.unlayered.css', reset: false, scheme });
    const reset = await look({ sheet: 'styles.unlayered.css', reset: true, scheme });
    expect(plain.length).toBeGreaterThan(20_000);
    expect(isSame(`reset-${scheme}`, plain, reset)).toBe(true);
  });

  test('without a reset both stylesheets look the same', async () => {
    const layered = await look({ sheet: 'styles.css', reset: false, scheme });
    const unlayered = await look({ sheet: 'styles.unlayered.css', reset: false, scheme });
    expect(isSame(`sheets-${scheme}`, layered, unlayered)).toBe(true);
  });

  test('the layered stylesheet loses to that reset, so the comparison can fail', async () => {
    const plain = await look({ sheet: 'styles.css', reset: false, scheme });
    const reset = await look({ sheet: 'styles.css', reset: true, scheme });
    expect(plain.equals(reset)).toBe(false);
  });
});

import { transform } from 'lightningcss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, type Gallery } from './support/openGallery.js';
import { readText } from './support/repository.js';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);
/** What Vite 8 builds for unless it is told otherwise; Next takes much the same. */
const targets = { chrome: version(111), firefox: version(114), safari: version(16, 4) };

/** As an app's bundler ships it to browsers that know no `light-dark()`. */
const lowered = (css: string) =>
  transform({ filename: 'styles.css', code: Buffer.from(css), minify: true, targets }).code.toString();

let gallery: Gallery;
let markup: string;

beforeAll(async () => {
  gallery = await openGallery();
  markup = gallery.scenes.join('');
});

afterAll(() => gallery.close());

/** Every colour of every element of ours. */
async function coloursOf(css: string, html: string, colorScheme: 'light' | 'dark' = 'light') {
  const page = await gallery.browser.newPage({ colorScheme });
  await page.setContent(`<!doctype html><title>colours</title><style>${css}</style>${html}`);
  const colours = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-aleph-slot]'), (element) => {
      const { color, backgroundColor, borderBlockStartColor, outlineColor, boxShadow, fill } =
        getComputedStyle(element);
      const own = [color, backgroundColor, borderBlockStartColor, outlineColor, boxShadow, fill];
      return `${element.getAttribute('data-aleph-slot') ?? ''}: ${own.join(' ')}`;
    }),
  );
  await page.close();
  return colours;
}

const pages = {
  'a page that says nothing of a scheme': () => markup,
  'a page in dark': () => `<body data-aleph-theme="dark">${markup}</body>`,
  'a part in dark': () => `${markup}<section data-aleph-theme="dark">${markup}</section>`,
  'a light part of a dark page': () =>
    `<body data-aleph-theme="dark"><section data-aleph-theme="light">${markup}</section></body>`,
  'a brand': () =>
    `<body style="--aleph-accent: teal"><section data-aleph-theme="dark">${markup}</section></body>`,
};

describe.each(['styles.css', 'styles.unlayered.css'])(
  '%s, after a bundler has lowered light-dark()',
  (file) => {
    test.each(Object.entries(pages))('%s has the same colours', async (_, html) => {
      const css = readText(`dist/${file}`);
      expect(lowered(css)).not.toContain('light-dark(');
      const plain = await coloursOf(css, html());
      expect(plain.length).toBeGreaterThan(100);
      expect(await coloursOf(lowered(css), html())).toEqual(plain);
    });

    test('a page that follows the system does so', async () => {
      const css = readText(`dist/${file}`);
      const html = `<body data-aleph-theme="auto">${markup}</body>`;
      const plain = await coloursOf(css, html, 'dark');
      expect(plain).not.toEqual(await coloursOf(css, html, 'light'));
      expect(await coloursOf(lowered(css), html, 'dark')).toEqual(plain);
    });
  },
);

// `npm run screens:demo`: the demo in each of its main states, light and dark, on a desk and on a phone, in .cache/screens-demo, and all of
// it on one sheet, contact-sheet.png. Arguments choose states by name; `--widths=768,1600` chooses other widths.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { demoStates } from './demoStates.mjs';
import { drawContactSheet } from './drawContactSheet.mjs';
import { serveDemo } from './serveDemo.mjs';

const out = fileURLToPath(new URL('../.cache/screens-demo/', import.meta.url));
const asked = process.argv.slice(2);
const names = asked.filter((argument) => !argument.startsWith('--'));
const widths = asked.find((argument) => argument.startsWith('--widths='))?.slice(9) ?? '1280,360';
/** A desk's window, or a phone's. */
const heightOf = (/** @type {number} */ width) => (width < 600 ? 780 : Math.round(width * 0.65));
const settleMs = 900;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { origin, close } = await serveDemo();
const browser = await chromium.launch(chromiumLaunchOptions());
/** @type {import('./drawContactSheet.mjs').Picture[]} */
const pictures = [];
try {
  for (const [name, reach] of Object.entries(demoStates)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const context = await browser.newContext({ viewport: { width: 1280, height: 832 } });
    const page = await context.newPage();
    // The longest of the emulated tasks, on a machine that does more than this.
    page.setDefaultTimeout(60_000);
    await page.goto(origin);
    await reach(page);
    for (const width of widths.split(',').map(Number))
      for (const theme of /** @type {const} */ (['light', 'dark'])) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: heightOf(width) });
        await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), settleMs);
        const file = `${name}.${width}.${theme}.png`;
        // A desk shows one screen, as people see it; a phone the whole way down.
        await page.screenshot({ path: join(out, file), fullPage: width < 600 });
        pictures.push({ title: name, name: `${width} px · ${theme}`, path: join(out, file) });
      }
    await context.close();
  }
  await drawContactSheet(browser, pictures, join(out, 'contact-sheet.png'), 4);
} finally {
  await browser.close();
  await close();
}
console.log(`${pictures.length} pictures on ${join(out, 'contact-sheet.png')}`);

// `npm run screens`: a picture of every story, light and dark, in .cache/screens, and all of them on one sheet, contact-sheet.png.
// Fails when a story throws or shows Storybook's error page, and when a docs page is wider than a phone or holds a table that is none. `--widths` adds a phone (360) beside the desk (640).
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';
import { drawContactSheet } from './drawContactSheet.mjs';
import { findDocsProblems } from './findDocsProblems.mjs';
import { storybookEntries, visitStorybook } from './openStorybook.mjs';

const out = fileURLToPath(new URL('../.cache/screens/', import.meta.url));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const themes = ['light', 'dark'];
const widths = process.argv.includes('--widths') ? [640, 360] : [640];
const entries = storybookEntries();
const visits = entries.flatMap((entry) =>
  widths.flatMap((width) =>
    themes.map((theme) => ({ entry, globals: { theme }, viewport: { width, height: 120 } })),
  ),
);

/** @type {import('./drawContactSheet.mjs').Picture[]} */
const pictures = [];
let failed = 0;
await visitStorybook(visits, async (page, { entry, globals, viewport }, errors) => {
  const file = `${entry.id}.${globals['theme']}${widths.length > 1 ? `.${viewport?.width}` : ''}.png`;
  // Animations run on: to disable them is to end them, and the bar of an estimate would show its end.
  await page.screenshot({ path: join(out, file), fullPage: true });
  if (entry.type === 'docs') errors.push(...(await findDocsProblems(page, entry)));
  if (errors.length > 0) {
    failed += 1;
    console.error(`FAILED ${entry.id} (${globals['theme']})\n  ${errors.join('\n  ')}`);
  }
  // A docs page is as long as a book: it has its picture, but would drown the stories on the sheet.
  if (entry.type === 'story')
    pictures.push({ title: entry.title, name: `${entry.name} · ${globals['theme']}`, path: join(out, file) });
});

const order = new Map(visits.map(({ entry }, index) => [entry.title, index]));
pictures.sort(
  (a, b) => (order.get(a.title) ?? 0) - (order.get(b.title) ?? 0) || a.path.localeCompare(b.path),
);
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  await drawContactSheet(browser, pictures, join(out, 'contact-sheet.png'), 6);
} finally {
  await browser.close();
}
console.log(`${pictures.length} pictures on ${join(out, 'contact-sheet.png')}`);
console.log(`${visits.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

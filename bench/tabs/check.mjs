// npm run check:tabs — five pages of one browser on a real emulator: what they cost, how late each shows an end, and how fast another takes over.
import { rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { buildPage } from '../page/buildPage.mjs';
import { blockSharing, intervalMs, watchTakeovers, watchToTheEnd } from './watch.mjs';

const folder = await buildPage(new URL('page.tsx', import.meta.url));
const browser = await chromium.launch(chromiumLaunchOptions());
const worst = (/** @type {readonly number[]} */ numbers) => Math.max(...numbers);
const median = (/** @type {readonly number[]} */ numbers) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
/** @type {[what: string, found: string, limit: string, isKept: boolean][]} */
const rows = [];

const alone = await watchToTheEnd(browser, { folder, pages: 1 });
const five = await watchToTheEnd(browser, { folder, pages: 5 });
const ratio = five.looks / alone.looks;
rows.push(['status requests of one page, 20 tasks', `${alone.looks}`, '', true]);
rows.push(['of five pages', `${five.looks} (× ${ratio.toFixed(2)})`, '× 1.2', ratio <= 1.2]);
rows.push([
  'an end, from its first answer to each page (100 of them)',
  `median ${median(five.delays).toFixed(0)} ms, worst ${worst(five.delays).toFixed(0)} ms`,
  '1000 ms',
  worst(five.delays) <= 1_000,
]);
for (const { way, firstMs, allMs } of await watchTakeovers(browser, { folder }))
  rows.push([
    `${way} the page that looks: next look, next look at the last of all tasks`,
    `${firstMs} ms, ${allMs} ms`,
    `${2 * intervalMs} ms`,
    allMs <= 2 * intervalMs,
  ]);
const blocked = await watchToTheEnd(browser, { folder, pages: 2, prepare: blockSharing });
rows.push([
  'two pages, locks, channel and storage blocked: pages that look',
  `${blocked.lookers.length}, ${blocked.delays.length} ends shown`,
  '2, 40',
  blocked.lookers.length === 2 && blocked.delays.length === 40,
]);
await browser.close();
rmSync(folder, { recursive: true });

console.log(`\ninterval ${intervalMs} ms\n`);
const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, found, limit, isKept] of rows)
  console.log(`${isKept ? '✓' : '✗'} ${what.padEnd(width)} ${found.padEnd(32)} ${limit}`);
process.exitCode = rows.every(([, , , isKept]) => isKept) ? 0 : 1;

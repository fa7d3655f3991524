import { openRawPage } from './openRawPage.mjs';
import { startWorld } from './startWorld.mjs';

export const intervalMs = 2_000;
const taskCount = 20;

/** @typedef {Awaited<ReturnType<typeof startWorld>>} World */
/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').BrowserContext} Context */
/** @typedef {import('playwright').Page} Page */
/** @typedef {{ bench: { changes: import('../page/recordChanges.ts').Change[] } }} Bench */

/**
 * @param {World} world
 * @param {readonly string[]} taskIds
 * @param {number} name
 */
const addressOf = ({ origin }, taskIds, name) =>
  `${origin}/?tasks=${taskIds.join(',')}&name=${name}&interval=${intervalMs}`;

/**
 * @param {Context} context
 * @param {World} world
 * @param {readonly string[]} taskIds
 * @param {number} count
 */
async function openPages(context, world, taskIds, count) {
  return Promise.all(
    Array.from({ length: count }, async (_, name) => {
      const page = await context.newPage();
      await page.goto(addressOf(world, taskIds, name));
      return page;
    }),
  );
}

/** @param {() => boolean | Promise<boolean>} holds */
async function until(holds, limitMs = 60_000) {
  const startedAt = Date.now();
  while (!(await holds())) {
    if (Date.now() - startedAt > limitMs) throw new Error(`It did not come true: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param {Page} page */
const changesOf = (page) =>
  page.evaluate(() => /** @type {Bench} */ (/** @type {unknown} */ (globalThis)).bench.changes);

/**
 * Twenty tasks of 5 to 12 s, watched to their ends by so many pages of one browser.
 *
 * @param {Browser} browser
 * @param {{ folder: string, pages: number, prepare?: (context: Context) => Promise<void> }} options
 */
export async function watchToTheEnd(browser, { folder, pages: count, prepare }) {
  const world = await startWorld({ folder, durationOf: (index) => 5_000 + index * 350 });
  const context = await browser.newContext();
  await prepare?.(context);
  const taskIds = await world.createTasks(taskCount);
  const pages = await openPages(context, world, taskIds, count);
  const ends = async () =>
    (await Promise.all(pages.map(changesOf))).map((changes) =>
      changes.filter(({ state }) => state === 'succeeded'),
    );
  await until(async () => (await ends()).every(({ length }) => length === taskCount));
  const delays = (await ends()).flat().map(({ taskId, at }) => at - (world.ends.get(taskId) ?? NaN));
  const result = {
    looks: world.looks.length,
    /** From the first answer that told of an end to each page's document, in milliseconds; one for each end and page. */
    delays,
    lookers: [...new Set(world.looks.map(({ page }) => page))],
  };
  await context.close();
  await world.stop();
  return result;
}

const ways = /** @type {const} */ (['close', 'leave', 'freeze', 'kill']);

/**
 * Five pages, and the one that looks comes to its end, four times over.
 *
 * @param {Browser} browser
 * @param {{ folder: string }} options
 */
export async function watchTakeovers(browser, { folder }) {
  const world = await startWorld({ folder, durationOf: () => 3_600_000 });
  const session = await browser.newBrowserCDPSession();
  const taskIds = await world.createTasks(taskCount);
  const pages = await Promise.all(
    Array.from({ length: 5 }, (_, name) => openRawPage(session, addressOf(world, taskIds, name))),
  );
  const takeovers = [];
  for (const way of ways) {
    const since = Date.now();
    const leader = () => world.looks.at(-1)?.page ?? '';
    const looksOf = (/** @type {string} */ name) =>
      world.looks.filter(({ page, at }) => page === name && at > since);
    await until(() => looksOf(leader()).length > 2 * taskCount);
    const name = leader();
    const endedAt = Date.now();
    await pages[Number(name)]?.[way]();
    const next = () => {
      const others = world.looks.filter(({ page, at }) => page !== name && at >= endedAt);
      return taskIds.flatMap((taskId) => others.find((look) => look.taskId === taskId) ?? []);
    };
    await until(() => next().length === taskCount);
    const times = next().map(({ at }) => at - endedAt);
    takeovers.push({
      way,
      /** Until the first look of another page, and until it has looked at every task, in milliseconds. */
      firstMs: Math.min(...times),
      allMs: Math.max(...times),
      lookers: [...new Set(next().map(({ page }) => page))],
    });
  }
  for (const page of pages) await page.close().catch(() => undefined);
  await session.detach();
  await world.stop();
  return takeovers;
}

/**
 * Takes from every page of a context all that tabs share by.
 *
 * @param {Context} context
 */
export async function blockSharing(context) {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(navigator, 'locks', { get: refuse });
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: refuse });
  });
}

import { type BrowserContext, type Page } from 'playwright';
import { expect, it } from 'vitest';
import { withDemo } from './support/withDemo.js';

const world = withDemo();

interface Watched {
  shown: { words: string; taskId: string; note: Notification }[];
  setHidden: (isHidden: boolean) => void;
}

/** Counts what the browser's own `Notification` has shown, and lets a test send a page into the background and back. */
function watchPage() {
  const shown: Watched['shown'] = [];
  class WatchedNotification extends Notification {
    constructor(title: string, options: NotificationOptions = {}) {
      super(title, options);
      const { taskId } = (options.data ?? {}) as { taskId?: string };
      this.addEventListener('show', () => {
        shown.push({ words: `${title} | ${options.body ?? ''}`, taskId: taskId ?? '', note: this });
      });
    }
  }
  // All pages of a browser without a screen are visible, and stay so.
  let isHidden = false;
  Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  const setHidden = (state: boolean) => {
    isHidden = state;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  // Tabs that share a poller look once a minute while all are hidden: here each looks for itself.
  Object.assign(globalThis, { BroadcastChannel: undefined });
  Object.assign(globalThis, { Notification: WatchedNotification, watched: { shown, setHidden } });
}

async function openContext(): Promise<BrowserContext> {
  const context = await world.browser.newContext();
  context.setDefaultTimeout(40_000);
  await context.grantPermissions(['notifications'], { origin: world.demo.origin });
  await context.addInitScript(watchPage);
  return context;
}
const open = async (context: BrowserContext) => {
  const page = await context.newPage();
  await page.goto(world.demo.origin);
  return page;
};
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate((state) => {
    (Reflect.get(globalThis, 'watched') as Watched).setHidden(state);
  }, isHidden);
const shownIn = (page: Page) =>
  page.evaluate(() => (Reflect.get(globalThis, 'watched') as Watched).shown.map(({ words }) => words));
/** Presses the notification of a task, if this page has shown it. */
const press = (page: Page, id: string) =>
  page.evaluate((taskId) => {
    const { shown } = Reflect.get(globalThis, 'watched') as Watched;
    const found = shown.find((one) => one.taskId === taskId);
    return found?.note.dispatchEvent(new Event('click')) ?? false;
  }, id);

const tile = (page: Page, prompt: string) =>
  page.getByRole('region', { name: 'History' }).getByRole('listitem').filter({ hasText: prompt });
const onStage = (page: Page, prompt: string) =>
  page.locator('.stage article').filter({ hasText: prompt }).waitFor();
const seesFailure = (page: Page, prompt: string) =>
  tile(page, prompt).filter({ hasText: 'Failed' }).waitFor();

/** Submits in one page and waits until another knows of it; resolves with the id. */
async function submit(page: Page, prompt: string, other: Page): Promise<string> {
  await page.getByLabel('Next video', { exact: true }).selectOption('moderation');
  await page.getByLabel('Prompt', { exact: true }).fill(prompt);
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await onStage(page, prompt);
  await tile(other, prompt).waitFor();
  return new URL(page.url()).searchParams.get('task') ?? '';
}

it('two tabs of one browser: one notification per task that ends while both are hidden, none while one shows it', async () => {
  const context = await openContext();
  const [one, two] = [await open(context), await open(context)];
  const all = async () => [...(await shownIn(one)), ...(await shownIn(two))];
  const failed = 'Your video could not be made | Open it to see why, and what to do next.';

  // Both hidden: whichever learns of it first tells.
  const secret = await submit(one, 'A secret film', two);
  for (const page of [one, two]) await setHidden(page, true);
  await expect.poll(all, { timeout: 40_000 }).toEqual([failed]);

  // One is visible and shows it.
  for (const page of [one, two]) await setHidden(page, false);
  await submit(one, 'Before the eyes', two);
  await setHidden(one, true);
  await seesFailure(two, 'Before the eyes');

  // Both hidden again: by the time that this one is told of, the one before would have been.
  await setHidden(one, false);
  await submit(one, 'Another one', two);
  for (const page of [one, two]) await setHidden(page, true);
  await expect.poll(all, { timeout: 40_000 }).toEqual([failed, failed]);
  for (const page of [one, two]) {
    await setHidden(page, false);
    await seesFailure(page, 'Another one');
  }
  expect(await all()).toEqual([failed, failed]);
  expect(world.demo.submissions()).toHaveLength(3);

  // A press leads to the task, in the page that told of it.
  const told = (await press(one, secret)) ? one : two;
  if (told === two) expect(await press(two, secret)).toBe(true);
  await onStage(told, 'A secret film');
  await context.close();
});

it('offers itself after the first submit of the browser, and does nothing before it is asked for', async () => {
  const context = await world.browser.newContext();
  await context.addInitScript(() => {
    // Nobody is there to answer the browser's own question.
    let permission: NotificationPermission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = () => {
      permission = 'granted';
      return Promise.resolve(permission);
    };
  });
  const page = await open(context);
  const offer = page.getByRole('button', { name: 'Notify me when a video is ready' });
  await page.getByText('No videos yet').waitFor();
  expect(await offer.count()).toBe(0);
  await submit(page, 'A film', page);
  await offer.click();
  await page.getByText('You will be notified.').waitFor();
  expect(await offer.count()).toBe(0);
  await context.close();
});

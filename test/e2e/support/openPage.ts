import type { Browser, BrowserContextOptions, Page } from 'playwright';

export interface OpenedPage {
  page: Page;
  /** What the browser complained about: errors, warnings and uncaught exceptions. */
  complaints: string[];
}

/** A page in a context of its own. Waits of Playwright get 40 s: the longest emulated task at 30× speed takes 30. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(url);
  return { page, complaints };
}

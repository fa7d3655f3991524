/** @typedef {import('playwright').Page} Page */

/** Prompts that a person might write. */
export const prompts = {
  success: 'Repaint the scene as a watercolour at dusk: violet hills, pink clouds, ink outlines.',
  moderation: 'Sink the boat in a storm of fire, with the crew in the water.',
  never_ends: 'Make it a quiet winter morning: snow on the hills, mist over the water, pale sun.',
  expired_result: 'A linocut print in two colours, navy and cream.',
};

const card = (/** @type {Page} */ page, /** @type {string} */ state) =>
  page.locator(`.stage [data-aleph-slot="task-card"][data-state="${state}"]`).waitFor();

/** Submits through the form and waits until the task is on stage. */
async function submit(/** @type {Page} */ page, /** @type {keyof typeof prompts} */ scenario) {
  await page.getByLabel('Next video', { exact: true }).selectOption(scenario);
  await page.locator('[name="prompt"]').fill(prompts[scenario]);
  const address = page.url();
  await page.locator('form button[type="submit"]:not([aria-disabled])').click();
  await page.waitForURL((url) => url.href !== address);
}

/**
 * The main states of the demo: how to get there from a fresh page.
 *
 * @type {Record<string, (page: Page) => Promise<unknown>>}
 */
export const demoStates = {
  empty: (page) => page.getByText('No videos yet').waitFor(),
  async wrong(page) {
    await page.getByLabel('Or a public https link').fill('ftp://example.com/boat.mp4');
    await page.getByText('Advanced').click();
    await page.getByLabel('Seed').fill('four');
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByText('Say what the video should become.').waitFor();
  },
  async refused(page) {
    await page.route('**/api/aleph/generate', (route) => route.fulfill({ status: 200, body: '<html>' }));
    await page.locator('[name="prompt"]').fill(prompts.success);
    await page.getByRole('button', { name: 'Generate' }).click();
    await page.getByRole('alert').waitFor();
  },
  async running(page) {
    await submit(page, 'never_ends');
    await card(page, 'processing');
  },
  async failed(page) {
    await submit(page, 'moderation');
    await card(page, 'failed');
  },
  async error(page) {
    const refusal = { code: 401, msg: 'You do not have access permissions', data: null };
    await page.route('**/api/aleph/record-info*', (route) => route.fulfill({ json: refusal }));
    await submit(page, 'success');
    await card(page, 'error');
  },
  async stalled(page) {
    await page.clock.install();
    // The first look tells what time the server has; a jump before it would be taken for a clock that is wrong.
    const look = page.waitForResponse('**/api/aleph/record-info*');
    await submit(page, 'never_ends');
    await (await look).finished();
    await card(page, 'processing');
    await page.waitForTimeout(300);
    await page.clock.fastForward('01:30');
    await card(page, 'stalled');
  },
  async asking(page) {
    await submit(page, 'moderation');
    await card(page, 'failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog').waitFor();
  },
  async ready(page) {
    await submit(page, 'success');
    await card(page, 'succeeded');
  },
  async comparing(page) {
    await submit(page, 'success');
    await card(page, 'succeeded');
    await page.getByRole('button', { name: 'Compare with source' }).click();
    await page.locator('[data-aleph-slot="task-comparison"][data-state="playing"]').waitFor();
  },
  async several(page) {
    await submit(page, 'expired_result');
    await submit(page, 'moderation');
    await submit(page, 'never_ends');
    await submit(page, 'success');
    await card(page, 'succeeded');
  },
  async arabic(page) {
    await page.getByLabel('Language of the components').selectOption('ar');
    await page.locator('html[dir="rtl"]').waitFor();
    await submit(page, 'moderation');
    await submit(page, 'success');
    await card(page, 'succeeded');
  },
};

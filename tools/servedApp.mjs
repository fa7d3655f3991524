import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Nothing that browsers are sent from `folder` comes from the server's side. @param {string} folder */
export function assertNoServerCode(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  assert.ok(scripts.length > 0);
  for (const path of scripts)
    assert.doesNotMatch(readFileSync(join(folder, path), 'utf8'), /authorizeTask|ALEPH_API_KEY/, path);
}

/**
 * A finished task's page, opened again from its address: the server sends the card as it is, without the key, and a page that has hydrated
 * it asks nothing and plays.
 *
 * @param {import('playwright').Page} page
 * @param {{ key: string, asked: string[] }} known `asked` from `listenToPage`
 */
export async function assertServedCard(page, { key, asked }) {
  asked.length = 0;
  const html = await (await page.context().request.get(page.url())).text();
  assert.match(
    html,
    /data-aleph-slot="task-card"[^>]*data-state="succeeded"|data-state="succeeded"[^>]*data-aleph-slot="task-card"/,
  );
  assert.ok(!html.includes(key), 'the key is on the page');
  await page.reload();
  await page.getByRole('button', { name: /^Play/ }).first().click();
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
  assert.deepEqual(asked, []);
}

/** It was made with one request, and followed with looks alone. @param {readonly string[]} asked from `listenToPage` */
export function assertAskedOnce(asked) {
  const [first, ...others] = asked;
  assert.equal(first, 'POST /api/aleph/generate');
  assert.deepEqual(
    others.filter((line) => line !== 'GET /api/aleph/record-info'),
    [],
  );
}

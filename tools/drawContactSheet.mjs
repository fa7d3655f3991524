import { readFileSync } from 'node:fs';

/** @typedef {{ title: string, name: string, path: string }} Picture */

/**
 * Writes all `pictures` as one PNG, each above its name.
 *
 * @param {import('playwright').Browser} browser
 * @param {readonly Picture[]} pictures
 * @param {string} path
 * @param {number} columns
 */
export async function drawContactSheet(browser, pictures, path, columns) {
  const cells = pictures.map(({ title, name, path: file }) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption><b>${escape(title)}</b> ${escape(name)}</figcaption></figure>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; background: #8a8f98; font: 11px/1.3 system-ui, sans-serif; columns: ${columns}; column-gap: 12px; width: 2400px }
    figure { margin: 0 0 12px; break-inside: avoid; background: #fff; border-radius: 4px; overflow: hidden }
    img { display: block; width: 100% } figcaption { padding: 4px 8px; color: #222 }
  </style>${cells.join('')}`;
  const page = await browser.newPage({ viewport: { width: 2432, height: 1000 } });
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

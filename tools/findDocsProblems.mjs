import axe from 'axe-core';

const phone = { width: 360, height: 780 };

/**
 * What is wrong with a docs page that nothing throws about: Markdown that was not understood, a page wider than a phone, and what axe finds
 * on a page of ours. (Storybook's own pages show many stories at once, and so the same landmark twice; `npm run axe` has them one by one.)
 * Leaves the page as narrow as that phone.
 *
 * @param {import('playwright').Page} page
 * @param {import('./openStorybook.mjs').Entry} entry
 * @returns {Promise<string[]>}
 */
export async function findDocsProblems(page, { tags }) {
  await page.setViewportSize(phone);
  const problems = await page.evaluate((width) => {
    const problems = [];
    // Code may hold anything; text that draws the line below a table's head is a table that was not made.
    for (const { textContent } of document.querySelectorAll('.sbdocs-content p'))
      if (/\|\s*:?-{3}/.test(textContent ?? '')) problems.push(`is no table: ${textContent?.slice(0, 60)}`);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) problems.push(`${scrollWidth} px wide on a phone of ${width}`);
    return problems;
  }, phone.width);
  if (!tags.includes('unattached-mdx')) return problems;
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    /** @type {import('axe-core')} */
    const { run } = Reflect.get(globalThis, 'axe');
    const found = await run({ include: [['#storybook-docs']] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  return [...problems, ...violations];
}

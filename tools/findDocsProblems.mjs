const phone = { width: 360, height: 780 };

/**
 * What is wrong with a docs page that nothing throws about: Markdown that was not understood, and a page wider than a phone.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>}
 */
export async function findDocsProblems(page) {
  await page.setViewportSize(phone);
  return page.evaluate((width) => {
    const problems = [];
    // Code may hold anything; text that draws the line below a table's head is a table that was not made.
    for (const { textContent } of document.querySelectorAll('.sbdocs-content p'))
      if (/\|\s*:?-{3}/.test(textContent ?? '')) problems.push(`is no table: ${textContent?.slice(0, 60)}`);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) problems.push(`${scrollWidth} px wide on a phone of ${width}`);
    return problems;
  }, phone.width);
}

// `npm run axe`: every story of the built Storybook, light, dark, in Arabic and in a pseudo-locale, under every axe rule, and no way around
// it: fails on a violation, on a phase, error code or failure reason without a story, on a component that does not follow the toolbar's
// language, and where a rule is switched off.
import axe from 'axe-core';
import { storybookEntries } from './openStorybook.mjs';
import { findSwitchedOffRules } from './findSwitchedOffRules.mjs';
import { storyCatalogue } from './storyCatalogue.mjs';
import { walkStories } from './walkStories.mjs';

/** @typedef {import('./walkStories.mjs').Mode} Mode */

/** @type {readonly [Mode, ...Mode[]]} */
const modes = [
  { name: 'light', globals: { theme: 'light', language: 'en', direction: 'ltr' } },
  { name: 'dark', globals: { theme: 'dark', language: 'en', direction: 'ltr' } },
  { name: 'right-to-left (Arabic)', globals: { theme: 'light', language: 'ar', direction: 'rtl' } },
  { name: 'pseudo-locale', globals: { theme: 'light', language: 'pseudo', direction: 'ltr' } },
];

const stories = storybookEntries().filter(({ type }) => type === 'story');
/** @type {string[]} */
const problems = [];
const violations = Object.fromEntries(modes.map(({ name }) => [name, 0]));

for (const [kind, keys] of Object.entries(await storyCatalogue())) {
  for (const key of keys) {
    const tag = `${kind}:${key}`;
    if (!stories.some(({ tags }) => tags.includes(tag))) problems.push(`no story has the tag ${tag}`);
  }
}
problems.push(...findSwitchedOffRules());

const startedAt = Date.now();
await walkStories(stories, modes, async (page, { id, tags }, { name }, errors) => {
  for (const error of errors) problems.push(`${id} (${name}): ${error}`);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // Storybook's own elements, hidden while a story shows, are not ours to mend.
  const found = await page.evaluate(async () => {
    /** @type {import('axe-core')} */
    const { run, reset } = Reflect.get(globalThis, 'axe');
    reset();
    const results = await run({ include: [['body']], exclude: [['.sb-wrapper'], ['#storybook-docs']] });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
  const strangers = tags.includes('own-language')
    ? []
    : await page.evaluate(() =>
        Array.from(document.querySelectorAll('[data-aleph-slot][lang]:not([lang=""])'), (element) =>
          element.getAttribute('lang'),
        ).filter((lang) => lang !== document.documentElement.lang),
      );
  if (strangers.length > 0)
    problems.push(`${id} (${name}): speaks ${strangers.join(', ')}: see useStageLabels`);
  violations[name] = (violations[name] ?? 0) + found.length;
  for (const violation of found) problems.push(`${id} (${name}): ${violation}`);
});

for (const problem of problems) console.error(problem);
for (const { name } of modes)
  console.log(`${stories.length} stories, ${name}: ${violations[name]} violations`);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(
  `${stories.length * modes.length} story × mode pairs in ${seconds} s, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

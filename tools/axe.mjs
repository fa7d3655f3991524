// `npm run axe`: every story of the built Storybook, light, dark and right-to-left, under every axe rule, and no way around it: fails on a
// violation, on a phase, error code or failure reason without a story, and where a rule is switched off.
import axe from 'axe-core';
import { storybookEntries, visitStorybook } from './openStorybook.mjs';
import { findSwitchedOffRules } from './findSwitchedOffRules.mjs';
import { storyCatalogue } from './storyCatalogue.mjs';

const modes = [
  { name: 'light', globals: { theme: 'light', direction: 'ltr' } },
  { name: 'dark', globals: { theme: 'dark', direction: 'ltr' } },
  { name: 'right-to-left', globals: { theme: 'light', direction: 'rtl' } },
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

const visits = modes.flatMap(({ globals }) => stories.map((entry) => ({ entry, globals })));
await visitStorybook(visits, async (page, { entry, globals }, errors) => {
  const mode = modes.find((each) => each.globals === globals)?.name ?? '';
  for (const error of errors) problems.push(`${entry.id} (${mode}): ${error}`);
  await page.evaluate(axe.source);
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
  violations[mode] = (violations[mode] ?? 0) + found.length;
  for (const violation of found) problems.push(`${entry.id} (${mode}): ${violation}`);
});

for (const problem of problems) console.error(problem);
for (const { name } of modes)
  console.log(`${stories.length} stories, ${name}: ${violations[name]} violations`);
console.log(`${visits.length} story × mode pairs, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

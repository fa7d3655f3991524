import { transform } from 'lightningcss';

/** @typedef {import('lightningcss').Selector} Selector */

/** @type {Selector[number]} */
const ownElement = { type: 'attribute', name: 'data-aleph-slot' };

/**
 * Whether what a selector ends in (the part after its last combinator) is an element of this package.
 *
 * @param {Selector} selector
 * @returns {boolean}
 */
function meansOwnElement(selector) {
  const lastCombinator = selector.findLastIndex(({ type }) => type === 'combinator');
  return selector
    .slice(lastCombinator + 1)
    .some((part) => part.type === 'attribute' && part.name === 'data-aleph-slot');
}

/**
 * `:where(…)` with the specificity of one class: `[data-aleph-slot]:where(…)`. Not more, so that a class of the page still wins by coming
 * later, and the rules among each other keep winning by their order alone.
 *
 * @param {Selector} selector
 * @returns {Selector}
 */
function withClassSpecificity(selector) {
  const [first] = selector;
  if (first?.type !== 'pseudo-class' || first.kind !== 'where') return selector;
  return first.selectors.every(meansOwnElement) ? [ownElement, ...selector] : selector;
}

/**
 * The same styles for a page whose own reset lies in no layer, and so would beat every layer (Tailwind 3, Bootstrap, `* { margin: 0 }`).
 *
 * @param {string} css the bundled stylesheet: everything in `@layer aleph`, every selector inside `:where()`
 * @returns {string} minified
 */
export function unlayer(css) {
  const [, rules] = /^\s*@layer aleph\s*\{([\s\S]*)\}\s*$/.exec(css) ?? [];
  if (rules === undefined)
    throw new Error('Not everything lies in one @layer aleph: see src/styles/index.css.');
  const { code } = transform({
    filename: 'styles.unlayered.css',
    code: Buffer.from(rules),
    minify: true,
    visitor: { Selector: withClassSpecificity },
  });
  return code.toString();
}

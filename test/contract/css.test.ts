import Specificity from '@bramus/specificity';
import { describe, expect, test } from 'vitest';
import { slots } from '../../src/components/internal/slots.js';
import {
  foreignParts,
  isPhysical,
  parseStyles,
  readStyles,
  withoutPseudoElement,
} from './support/readStyles.js';
import { readText } from './support/repository.js';

const layered = readStyles('styles.css');
const unlayered = readStyles('styles.unlayered.css');
const both = [
  ['styles.css', layered],
  ['styles.unlayered.css', unlayered],
] as const;

const specificityOf = (selector: string) =>
  Specificity.calculate(withoutPseudoElement(selector))
    .map(({ a, b, c }) => [a, b, c].join())
    .join(' ');
const selectorsOf = ({ rules }: typeof layered) => rules.flatMap(({ selectors }) => selectors);
const variablesOf = ({ root }: typeof layered) => new Set(root.toString().match(/--aleph-[\w-]+/g) ?? []);

describe('styles.css', () => {
  test('everything lies in the layer aleph', () => {
    expect(
      layered.root.nodes.map((node) =>
        node.type === 'atrule' ? `@${node.name} ${node.params}` : node.toString(),
      ),
    ).toEqual(['@layer aleph']);
  });

  test('no selector has any specificity', () => {
    expect(selectorsOf(layered).filter((selector) => specificityOf(selector) !== '0,0,0')).toEqual([]);
  });
});

describe('styles.unlayered.css', () => {
  test('has no layer', () => {
    expect(unlayered.root.toString()).not.toContain('@layer');
  });

  test('every selector of an element has the specificity of one class', () => {
    const selectors = selectorsOf(unlayered).filter((selector) => selector.includes('data-aleph-slot'));
    expect(selectors.length).toBeGreaterThan(80);
    expect(selectors.filter((selector) => specificityOf(selector) !== '0,1,0')).toEqual([]);
  });

  test('what is set on the page’s own elements, variables and colour scheme, has none', () => {
    const rules = unlayered.rules.filter(({ selector }) => !selector.includes('data-aleph-slot'));
    for (const { selectors, nodes } of rules) {
      expect(selectors.map(specificityOf)).toEqual(selectors.map(() => '0,0,0'));
      for (const node of nodes) expect(node.toString()).toMatch(/^(--aleph-|--lightningcss-|color-scheme:)/);
    }
  });

  test('says the same as styles.css, in the same order', () => {
    const outline = ({ rules }: typeof layered) =>
      rules.map(({ selector, nodes }) => [
        selector.replace(/\[data-aleph-slot\](?=:where)/g, ''),
        nodes.join(';'),
      ]);
    expect(outline(unlayered)).toEqual(outline(layered));
  });
});

describe.each(both)('%s', (_file, styles) => {
  test('selects by attribute and state only: no element, class, id or *', () => {
    const found = selectorsOf(styles).map((selector) => [selector, foreignParts(selector)] as const);
    expect(found.filter(([, parts]) => parts.length > 0)).toEqual([]);
  });

  test('needs no !important', () => {
    expect(styles.declarations.filter(({ important }) => important).map(String)).toEqual([]);
  });

  test('has only logical properties', () => {
    expect(styles.declarations.filter(isPhysical).map(String)).toEqual([]);
  });

  test('gives names of its own to whatever is global', () => {
    const names: string[] = [];
    styles.root.walkAtRules(/^(keyframes|property|counter-style|font-palette-values)$/, ({ params }) => {
      names.push(params);
    });
    styles.root.walkDecls('container-name', ({ value }) => {
      names.push(value);
    });
    expect(names.filter((name) => !/^(--)?aleph-/.test(name))).toEqual([]);
  });

  test('asks the container for its size, never the window', () => {
    const queries: string[] = [];
    styles.root.walkAtRules('media', ({ params }) => {
      queries.push(params);
    });
    expect(queries.filter((params) => /width|height/.test(params))).toEqual([]);
  });

  test('loads nothing', () => {
    expect(styles.root.toString()).not.toMatch(/@import|@font-face|url\(/);
  });
});

describe('variables', () => {
  const declared = new Set(
    Array.from(
      (/:where\(:root\) \{([^}]*)\}/.exec(readText('src/styles/tokens.css'))?.[1] ?? '').matchAll(
        /(--aleph-[\w-]+):/g,
      ),
      ([, name = '']) => name,
    ),
  );
  /** Set by the components themselves, per element. */
  const own = new Set([
    '--aleph-progress-delay',
    '--aleph-progress-duration',
    '--aleph-ratio',
    '--aleph-wipe',
  ]);

  test('are at most 25', () => {
    expect(variablesOf(layered).size).toBeLessThanOrEqual(25);
  });

  test('are declared in one place, which the docs list, or set by a component', () => {
    const unlisted = [...variablesOf(layered)].filter((name) => !declared.has(name) && !own.has(name));
    expect(unlisted).toEqual([]);
    expect(readText('stories/docs/Styling.mdx')).toContain('rows={variableRows}');
  });

  test('a colour has its default, that of the source, wherever it is used: on :root a bundler could not lower it', () => {
    const tokens = parseStyles(readText('src/styles/tokens.css'));
    const colours = tokens.declarations.filter(({ value }) => value.includes('light-dark('));
    expect(colours.length).toBeGreaterThan(8);
    const css = layered.root.toString();
    const flat = (text: string) => text.replace(/\s/g, '');
    for (const { prop, value } of colours) {
      expect(css, `${prop} without a default`).not.toContain(`var(${prop})`);
      expect(flat(css), prop).toContain(flat(`var(${prop},${value})`));
    }
  });

  test('README counts them right', () => {
    const [, more] = /`--aleph-accent`, `--aleph-radius` and (\d+) more/.exec(readText('README.md')) ?? [];
    expect(Number(more)).toBe(declared.size - 2);
  });

  test('every one of them is used', () => {
    const uses = layered.declarations.map(({ value }) => value).join(' ');
    expect([...declared].filter((name) => !uses.includes(`var(${name}`))).toEqual([]);
  });
});

describe('slots', () => {
  const known = new Set<string>(Object.values(slots).flat());

  test('every slot that the CSS styles is one that components render', () => {
    const styled = new Set(
      Array.from(layered.root.toString().matchAll(/data-aleph-slot="?([\w-]+)/g), ([, name]) => name),
    );
    expect(styled.size).toBeGreaterThan(30);
    expect([...styled].filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  test('are listed in the docs, by component', () => {
    expect(readText('stories/docs/Styling.mdx')).toContain('rows={slotRows}');
  });

  test('are named after their component and belong to one', () => {
    expect(known.size).toBe(Object.values(slots).flat().length);
    const kebab = (component: string) => component.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    const strange = Object.entries(slots).flatMap(([component, names]) =>
      names.filter((name) => name !== kebab(component) && !name.startsWith(`${kebab(component)}-`)),
    );
    expect(strange).toEqual([]);
  });
});

describe('these tests', () => {
  test.each([
    ['.a', ['.a']],
    ['button', ['button']],
    [':where([data-aleph-slot=a] > p)', ['p']],
    [':where(*)', ['*']],
    [':where([data-aleph-slot="a"]:dir(rtl):hover)::before', []],
  ])('see the foreign parts of %s', (selector, parts) => {
    expect(foreignParts(selector)).toEqual(parts);
  });

  test.each([
    [':where([data-a])::after', '0,0,0'],
    ['[data-a]:where([data-b] [data-c]:hover)', '0,1,0'],
    ['[data-a]:hover', '0,2,0'],
    [':where(.a) p', '0,0,1'],
  ])('weigh %s as %s', (selector, weight) => {
    expect(specificityOf(selector)).toBe(weight);
  });

  test.each(['margin-left:1px', 'width:1px', 'max-height:1px', 'top:0', 'text-align:left'])(
    'see %s',
    (text) => {
      expect(parseStyles(`a{${text}}`).declarations.filter(isPhysical)).toHaveLength(1);
    },
  );
});

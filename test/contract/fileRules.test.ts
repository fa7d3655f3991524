import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileViolations, median } from './support/fileRules.js';
import { impurities } from './support/impurities.js';
import { moduleState } from './support/moduleState.js';
import { readSource } from './support/readSource.js';
import { parseModule } from './support/SourceModule.js';

const source = readSource();

describe('files', () => {
  test('one concept each, named after it, small, no barrels', () => {
    expect(source.flatMap(fileViolations)).toEqual([]);
  });

  test('half of them have fewer than 70 lines', () => {
    expect(median(source.map(({ lines }) => lines))).toBeLessThan(70);
  });

  test.each([
    ['core/aB.ts', 'export const ab = 1;', 'named exactly'],
    ['core/a.ts', "export const a = 1; export { b } from './b.js';", 'barrels'],
    ['core/a.ts', "import { b } from './b'; export const a = b;", 'end in .js'],
    ['core/a.ts', 'export const a = 1; export default a;', 'default export'],
    ['core/a.ts', `export const a = 1;\n${'\n'.repeat(200)}void a;`, 'lines'],
    ['exports/index.ts', "import { a } from '../core/a.js'; export const b = a;", 'only re-exports'],
  ])('%s may not be: %s', (path, text, why) => {
    expect(fileViolations(parseModule(path, text))).toEqual([expect.stringContaining(why)]);
  });
});

describe('stylesheets', () => {
  const index = readFileSync('src/styles/index.css', 'utf8');
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.css') && path !== 'src/styles/index.css');

  test('there are some', () => {
    expect(sheets.length).toBeGreaterThan(15);
  });

  test.each(sheets)('%s is small and imported once, into the layer', (path) => {
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(200);
    const wanted = `@import '${relative('src/styles', path)
      .replaceAll('\\', '/')
      .replace(/^(?!\.)/, './')}' layer(aleph);`;
    expect(index.split(wanted)).toHaveLength(2);
  });
});

describe('purity', () => {
  test('core knows no clock, chance, network or page', () => {
    expect(source.filter(({ path }) => path.startsWith('core/')).flatMap(impurities)).toEqual([]);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'fetch("/a")', 'window.name', 'setTimeout(f, 1)'])(
    'core could not say %s',
    (text) => {
      expect(impurities(parseModule('core/a.ts', `export const a = () => ${text};`))).toHaveLength(1);
    },
  );

  test.each(['new Date(0)', '({ fetch: 1 })', 'input.fetch', 'Date.parse(text)'])(
    'but could say %s',
    (text) => {
      expect(impurities(parseModule('core/a.ts', `export const a = () => ${text};`))).toEqual([]);
    },
  );
});

/** Harmless to two apps in one page or two users of one server; each file says why. */
const harmless = [
  /^hooks\/taskWatchOf\.ts: watches /, // keyed by QueryClient
  /^hooks\/submissionsOf\.ts: all /, // keyed by QueryClient
  /^components\/internal\/clock\.ts: (listeners|timer|lastTick) /, // the page's one ticker: knows the time, no tasks
  /^core\/mergeLabels\.ts: merged /, // keyed by its input: words for words
];

describe('module state', () => {
  test('nothing that is a user’s or an app’s lives at module level', () => {
    const found = source.flatMap(moduleState);
    expect(found.filter((line) => !harmless.some((pattern) => pattern.test(line)))).toEqual([]);
  });

  test.each([
    'let count = 0;',
    'const seen = new Set();',
    'const list: string[] = [];',
    'const table = { a: 1 }; export function f() { table.a = 2; }',
    'const list = [1]; export const f = () => list.push(2);',
    'const count = { n: 0 }; export const f = () => count.n++;',
  ])('%s would be found', (text) => {
    expect(moduleState(parseModule('core/a.ts', text))).toHaveLength(1);
  });

  test.each([
    'const table = { a: 1 };',
    'const codes = new Set([1, 2]);',
    'export const f = () => { let a = 1; a += 1; };',
  ])('%s is no state', (text) => {
    expect(moduleState(parseModule('core/a.ts', text))).toEqual([]);
  });
});

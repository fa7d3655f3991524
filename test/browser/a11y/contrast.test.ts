import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import tokens from '../../../src/styles/tokens.css?raw';
import { contrastOf } from '../../../stories/support/contrastOf.js';
import { contrastPairs, decoration, type ContrastPair } from '../../../stories/support/contrastPairs.js';
import brand from '../../../stories/theming/brand.css?raw';
import { shadcnScoped } from '../../../stories/theming/shadcnScoped.js';
import { stylesheetText } from '../../../stories/support/stylesheets.js';

const style = document.createElement('style');
const themed = document.createElement('div');

beforeAll(() => {
  style.textContent = `${stylesheetText('layered', 'system')} ${shadcnScoped} ${brand}`;
  document.head.append(style);
  document.body.append(themed);
});
afterAll(() => {
  style.remove();
  themed.remove();
});

function measure(pair: ContrastPair, theme: string): number {
  themed.dataset['alephTheme'] = theme;
  return contrastOf(pair, themed);
}

describe.each(['light', 'dark'])('contrast, %s', (theme) => {
  test.each(contrastPairs.map((pair) => [pair.what, pair.least, pair] as const))(
    '%s: at least %d',
    (_what, least, pair) => {
      expect(measure(pair, theme)).toBeGreaterThanOrEqual(least);
    },
  );
});

describe.each(['shadcn', 'shadcn dark', 'studio', 'studio dark'])(
  'contrast of a theme in the docs, %s',
  (className) => {
    const theme = className.endsWith('dark') ? 'dark' : 'light';
    test.each(
      contrastPairs
        .filter(({ ink }) => ink !== 'white')
        .map((pair) => [pair.what, pair.least, pair] as const),
    )('%s: at least %d', (_what, least, pair) => {
      themed.className = className;
      const contrast = measure(pair, theme);
      themed.className = '';
      expect(contrast).toBeGreaterThanOrEqual(least);
    });
  },
);

test('every colour of tokens.css is measured, or is decoration', () => {
  const declared = Array.from(tokens.matchAll(/(--aleph-[\w-]+):[^;]*light-dark\(/g), ([, name]) => name);
  expect(declared.length).toBeGreaterThanOrEqual(11);
  const measured = contrastPairs.flatMap(({ ink, ground }) => [ink, ...ground]).join(' ');
  const missing = declared.filter((name = '') => !measured.includes(`var(${name})`));
  expect(missing).toEqual([...decoration]);
});

test('the measure itself is right', () => {
  const pair = (ink: string, ...ground: string[]): ContrastPair => ({ what: '', ink, ground, least: 3 });
  expect(measure(pair('black', 'white'), 'light')).toBeCloseTo(21, 2);
  expect(measure(pair('#767676', 'white'), 'light')).toBeCloseTo(4.54, 2);
  expect(measure(pair('white', 'white', 'rgb(0 0 0 / 50%)'), 'light')).toBeCloseTo(3.98, 1);
  expect(measure(pair('var(--aleph-text)', 'black'), 'dark')).toBeGreaterThan(15);
});

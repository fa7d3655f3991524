// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleStyles } from '../../tools/stylesPlugin.mjs';
import { unlayer } from '../../tools/unlayer.mjs';

const layered = bundleStyles();
const unlayered = unlayer(layered);

/** The selector lists of style rules: what stands before a brace and is no at-rule, keyframe or block end. */
const selectorsOf = (css: string) =>
  [...css.matchAll(/([^{}]+)\{/g)]
    .map(([, prelude = '']) => prelude.trim())
    .filter((prelude) => !prelude.startsWith('@') && !/^(from|to|[\d.]+%)(,|$)/.test(prelude));

describe('the layered stylesheet', () => {
  test('lies in one layer, each selector inside :where()', () => {
    expect(layered).toMatch(/^@layer aleph\{/);
    expect(layered.match(/@layer/g)).toHaveLength(1);
    const selectors = selectorsOf(layered);
    expect(selectors.length).toBeGreaterThan(80);
    expect(selectors.filter((selector) => !selector.startsWith(':where('))).toEqual([]);
  });

  test('has at most 25 variables and 7 KiB', () => {
    expect(new Set(layered.match(/--aleph-[\w-]+/g)).size).toBeLessThanOrEqual(25);
    expect(gzipSync(layered).length).toBeLessThan(7 * 1024);
  });
});

describe('the unlayered stylesheet', () => {
  test('has no layer, and every rule for an element the weight of one class', () => {
    expect(unlayered).not.toContain('@layer');
    const forElements = selectorsOf(unlayered).filter((selector) => selector.includes('data-aleph-slot'));
    expect(forElements.length).toBeGreaterThan(80);
    expect(forElements.filter((selector) => !selector.startsWith('[data-aleph-slot]:where('))).toEqual([]);
  });

  test('leaves variables and themes to the page', () => {
    expect(unlayered).toContain(':where(:root){');
    expect(unlayered).toContain(':where([data-aleph-theme=dark]){');
  });

  test('refuses what does not lie in the layer', () => {
    expect(() => unlayer('a{color:red}')).toThrow(/@layer aleph/);
  });
});

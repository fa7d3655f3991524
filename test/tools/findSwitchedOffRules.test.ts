import { describe, expect, it } from 'vitest';
import { findSwitchedOffRules, findSwitches } from '../../tools/findSwitchedOffRules.mjs';

describe('findSwitchedOffRules', () => {
  it('finds nothing in this repository', () => {
    expect(findSwitchedOffRules()).toEqual([]);
  });

  it.each([
    "a11y: { test: 'off' }",
    "a11y: { test: 'todo' },",
    'a11y: { disable: true }',
    "rules: [{ id: 'color-contrast', enabled: false }]",
    "runOnly: ['wcag2a'],",
    "tags: ['!test'],",
  ])('sees %s', (line) => {
    expect(findSwitches(`const a = 1;\n  ${line}\n`)).toEqual([{ line: 2, text: line }]);
  });

  it.each(["a11y: { test: 'error' }", "rules: [{ id: 'region', enabled: true }]", 'disabled: true'])(
    'lets %s pass',
    (line) => {
      expect(findSwitches(line)).toEqual([]);
    },
  );
});

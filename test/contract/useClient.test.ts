import { describe, expect, test } from 'vitest';
import { isMarkedClient, needsClient } from './support/needsClient.js';
import { readBuilt } from './support/readBuilt.js';
import { readSource } from './support/readSource.js';
import { parseModule } from './support/SourceModule.js';

const source = readSource();
const pathOf = ({ path }: { path: string }) => path.replace(/\.\w+$/, '');
const due = source.filter(needsClient).map(pathOf);

describe('"use client"', () => {
  test('stands in every source module that needs it, and in no other', () => {
    expect(source.filter(isMarkedClient).map(pathOf)).toEqual(due);
  });

  test('survives the build, module by module', () => {
    expect(readBuilt().filter(isMarkedClient).map(pathOf).sort()).toEqual(due.toSorted());
  });

  test('is only found where components and hooks live: never on keys, options, client', () => {
    const layers = new Set(due.map((path) => path.split('/')[0]));
    expect([...layers].sort()).toEqual(['components', 'connected', 'hooks']);
  });

  test.each([
    'const a = useMemo(f, []);',
    'const a = React.useState(1);',
    "import { createContext as make } from 'react'; export const C = make(null);",
    'export const a = <button onClick={f} />;',
    "import { Component } from 'react'; export class A extends Component {}",
    "import { useEffect } from 'react'; export const useAny = useEffect;",
  ])('is due for %s', (text) => {
    expect(needsClient(parseModule('components/a.tsx', text))).toBe(true);
  });

  test.each([
    'export const used = 1;',
    'export const a = <p title="x" />;',
    "import type { useMemo } from 'react'; export type A = typeof useMemo;",
    "import { type Component } from 'react'; export type A = Component;",
    "import { forwardRef } from 'react'; export const A = forwardRef(f);",
  ])('and not for %s', (text) => {
    expect(needsClient(parseModule('components/a.tsx', text))).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registryItems } from '../../tools/registryItems.mjs';

interface Item {
  name: string;
  dependencies: string[];
  registryDependencies?: string[];
  files?: { path: string; content: string; target: string }[];
  css?: Record<string, Record<string, string>>;
}

const files = registryItems();
const items = [...files].flatMap(([name, text]) =>
  name === 'registry.json' ? [] : [JSON.parse(text) as Item],
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('skins for shadcn', () => {
  test('are listed in one index, without their code', () => {
    const index = JSON.parse(files.get('registry.json') ?? '') as { items: Item[] };
    expect(index.items.map(({ name }) => name)).toEqual(items.map(({ name }) => name));
    expect(files.get('registry.json')).not.toContain('"content"');
  });

  test('need this package, and only each other besides', () => {
    for (const { name, dependencies, registryDependencies = [] } of items) {
      expect(dependencies, name).toContain(`react-aleph@^${version}`);
      const known = items.map((item) => `@aleph/${item.name}`);
      expect(registryDependencies.filter((each) => !known.includes(each))).toEqual([]);
    }
  });

  test('are thin: a few lines around components of the package, which hold everything that they do', () => {
    const skins = items.flatMap((item) => item.files ?? []);
    expect(skins.length).toBeGreaterThan(3);
    for (const { path, content } of skins) {
      expect(content.split('\n').length, path).toBeLessThan(30);
      const sources = Array.from(content.matchAll(/from '([^']+)'/g), ([, source]) => source);
      expect(sources, path).toContain('react-aleph');
      const others = sources.filter((source) => !['react', 'react-aleph'].includes(source ?? ''));
      expect(others, path).toEqual(path.endsWith('aleph-provider.tsx') ? ['@tanstack/react-query'] : []);
      expect(content, path).not.toMatch(/useEffect|fetch\(|setTimeout|setInterval/);
    }
  });

  test('map the variables as the docs do, and keep the stylesheet below utilities', () => {
    const { css = {} } = items.find(({ name }) => name === 'aleph-theme') ?? {};
    expect(Object.keys(css)[0]).toBe('@import "react-aleph/styles.css" layer(components)');
    const shown = readFileSync('stories/theming/shadcn.css', 'utf8');
    const declarations = Object.entries(css).flatMap(([, rule]) => Object.entries(rule));
    expect(declarations.length).toBeGreaterThan(10);
    for (const [name, value] of declarations) expect(shown).toContain(`${name}: ${value};`);
  });
});

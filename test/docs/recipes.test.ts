import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const consumers = resolve(repository, 'test/consumers');
const page = readFileSync(resolve(repository, 'stories/docs/Recipes.mdx'), 'utf8');
const shown = Array.from(page.matchAll(/^import \w+ from '(.+)\?raw';$/gm), ([, file = '']) => file);

test('the page has ten recipes, and each shows files of what is tried', () => {
  const recipes = page.split(/^## /m).slice(1);
  expect(recipes).toHaveLength(10);
  expect(recipes.filter((recipe) => !recipe.includes('<Source code='))).toEqual([]);
});

test('every recipe that is tried is on the page', () => {
  const folders = readdirSync(resolve(consumers, 'recipes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'support')
    .map(({ name }) => `recipes/${name}/`);
  const tried = [...folders, 'next/', 'react-router/'];
  const prefix = '../../test/consumers/';
  expect(tried.filter((folder) => !shown.some((file) => file.startsWith(prefix + folder)))).toEqual([]);
  expect(shown.filter((file) => !tried.some((folder) => file.startsWith(prefix + folder)))).toEqual([]);
});

test('whatever is imported is shown', () => {
  const names = Array.from(page.matchAll(/^import (\w+) from '.+\?raw';$/gm), ([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !page.includes(`<Source code={${name}} `))).toEqual([]);
});

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { modulesLoadedBy } from './support/modulesLoadedBy.js';
import { packagesLoadedBy } from './support/packagesLoadedBy.js';
import { readBuilt } from './support/readBuilt.js';
import { readText, repository } from './support/repository.js';

const { exports } = JSON.parse(readText('package.json')) as {
  exports: Record<string, { types: string; default: string }>;
};
const packs = Object.entries(exports).flatMap(([entry, { default: file }]) =>
  entry.startsWith('./locales/')
    ? [{ tag: entry.slice('./locales/'.length), path: file.slice('./dist/'.length) }]
    : [],
);
const entries = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target.default.endsWith('.js') && !target.default.includes('/locales/')
    ? [target.default.slice('./dist/'.length)]
    : [],
);
const built = readBuilt();
/** What the export of a pack is called: its tag as a name. */
const nameOf = (tag: string) => tag.replace('-', '');
const loaded = (path: string) => modulesLoadedBy(path, built).map((module) => module.path);

test('there are the promised languages', () => {
  expect(packs.map(({ tag }) => tag)).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'ru', 'zh-CN']);
});

describe.each(packs)('react-aleph/locales/$tag', ({ tag, path }) => {
  test('exports its words and nothing else', async () => {
    const pack = (await import(pathToFileURL(resolve(repository, 'dist', path)).href)) as object;
    expect(Object.keys(pack)).toEqual([nameOf(tag)]);
    expect(Object.values(pack)).toEqual([expect.objectContaining({ locale: tag })]);
  });

  test('loads its own words, at most the rule of plurals, and no package', () => {
    const allowed = [path, `locales/${nameOf(tag)}.js`, 'core/plural.js'];
    const isEnglish = (module: string) => tag === 'en' && /^core\/[a-z]+Labels\.js$/.test(module);
    expect(loaded(path).filter((module) => !allowed.includes(module) && !isEnglish(module))).toEqual([]);
    expect(packagesLoadedBy(path, built)).toEqual([]);
  });
});

test.each(entries)('%s loads no language pack', (entry) => {
  expect(loaded(entry).filter((path) => path.includes('locales/'))).toEqual([]);
});

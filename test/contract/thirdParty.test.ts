import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thirdParty } from '../../tools/thirdParty.mjs';
import { readText, repository } from './support/repository.js';

const filesOf = (folder: string) =>
  readdirSync(resolve(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
const tablesOf = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');

describe('THIRD-PARTY.md', () => {
  test('is what `npm run report:licences` writes', () => {
    expect(tablesOf(readText('THIRD-PARTY.md'))).toBe(tablesOf(thirdParty()));
  });

  test('says what is true: each module of dist has a source of ours', () => {
    const sources = new Set(filesOf('src').map((path) => path.replace(/\.tsx?$/, '')));
    const modules = filesOf('dist').filter((path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(100);
    const foreign = modules.filter((path) => !sources.has(path.replace(/(\.browser)?\.js$/, '')));
    expect(foreign).toEqual([]);
  });
});

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { apiEntries, apiReport, apiReportPath } from '../../tools/api-report.mjs';
import { layerViolations } from './support/layers.js';
import { listFiles } from './support/listFiles.js';
import { packagesLoadedBy } from './support/packagesLoadedBy.js';
import { listBuilt, readBuilt } from './support/readBuilt.js';
import { readText, repository } from './support/repository.js';

const built = readBuilt();
const entries = apiEntries().map(({ entry, types, report }) => ({
  entry,
  path: `exports/${report}.js`,
  report: apiReport(types),
  committed: readText(apiReportPath(report)),
}));
const reportOf = (name: string) => {
  const found = entries.find(({ entry }) => entry === name);
  if (!found) throw new Error(`no entry point ${name}`);
  return found.report;
};

const load = async (path: string) =>
  (await import(pathToFileURL(resolve(repository, 'dist', path)).href)) as Record<string, unknown>;

describe('package.json', () => {
  const { exports } = JSON.parse(readText('package.json')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const targets = Object.entries(exports).flatMap(([entry, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map((file) => ({ entry, file })),
  );

  test.each(targets)('$entry leads to $file, which was built', ({ file }) => {
    expect(existsSync(resolve(repository, file))).toBe(true);
  });
});

describe.each(entries)('entry point $entry', ({ path, report, committed }) => {
  test('promises the names and types that were reviewed (after a wanted change: npm run api)', () => {
    expect(report.text).toBe(committed);
  });

  test('exports at run time what its types say', async () => {
    expect(Object.keys(await load(path)).sort()).toEqual([...report.values].sort());
  });
});

describe('the fixed contract', () => {
  test.each([
    [
      '.',
      [
        'AlephProvider',
        'useAlephTask',
        'alephTaskOptions',
        'alephKeys',
        'TaskProgress',
        'TaskVideo',
        'TaskThumbnail',
        'TaskError',
        'TaskDetails',
        'TaskCard',
        'AlephTaskCard',
        'TaskList',
        'AlephTaskList',
        'createAlephClient',
        'AlephError',
        'isAlephError',
        'AlephTask',
        'AlephLabels',
        'AlephPhase',
      ],
    ],
    [
      './client',
      [
        'createAlephClient',
        'toAlephTask',
        'AlephError',
        'isAlephError',
        'KIE_BASE_URL',
        'APIKLEY_BASE_URL',
        'AlephClient',
        'AlephTask',
        'SucceededAlephTask',
        'AlephErrorCode',
        'AlephFailureReason',
      ],
    ],
    ['./comparison', ['TaskComparison', 'TaskComparisonProps', 'ComparisonView', 'ComparisonSide']],
    ['./server', ['createAlephProxy', 'AlephProxyOptions', 'AlephProxyEvent']],
    ['./testing', ['createAlephEmulator', 'fixtures', 'alephHandlers', 'alephScenarios', 'AlephScenario']],
  ])('%s has every name of it', (entry, names) => {
    expect(reportOf(entry).names).toEqual(expect.arrayContaining(names));
  });

  test('one AlephError, whichever entry it comes from', async () => {
    const [index, client] = await Promise.all([load('exports/index.js'), load('exports/client.js')]);
    expect(index['AlephError']).toBe(client['AlephError']);
  });

  test.each(['.', './client'])('past toAlephTask nobody sees a wire field: %s', (entry) => {
    const wire =
      /paramJson|successFlag|resultVideoUrl|resultImageUrl|createTime|completeTime|errorMessage|imageUrl/;
    expect(reportOf(entry).text).not.toMatch(wire);
  });

  test('callBackUrl is an input and nothing that comes back', () => {
    const withUrl = reportOf('.')
      .text.split('\n\n')
      .filter((part) => part.includes('callBackUrl'));
    expect(withUrl).toEqual([expect.stringMatching(/^interface AlephGenerateInput /)]);
  });
});

describe('dist', () => {
  test.each([
    ['exports/index.js', ['@tanstack/react-query', 'react', 'react/jsx-runtime']],
    ['exports/comparison.js', ['react', 'react/jsx-runtime']],
    ['exports/client.js', []],
    ['exports/server.js', []],
    ['exports/testing.js', ['zod/mini']],
  ])('%s loads only %s', (entry, packages) => {
    expect(packagesLoadedBy(entry, built)).toEqual(packages);
  });

  test('the built modules keep to the layers at run time', () => {
    expect(built.flatMap(layerViolations)).toEqual([]);
  });

  test('holds the modules of src, their types, the stylesheets, the docs, the skins and the door that browsers find shut, and nothing else', () => {
    const modules = listFiles(resolve(repository, 'src'))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => path.replace(/\.tsx?$/, ''));
    const assets = ['styles.css', 'styles.css.d.ts', 'styles.unlayered.css', 'exports/server.browser.js'];
    const wanted = new Set([...modules.flatMap((path) => [`${path}.js`, `${path}.d.ts`]), ...assets]);
    const isOther = (path: string) => /^(testing\/media|docs|registry)\/|^llms\.txt$/.test(path);
    expect(listBuilt().filter((path) => !wanted.has(path) && !isOther(path))).toEqual([]);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { repository } from './support/repository.js';

const run = { cwd: repository, encoding: 'utf8', shell: process.platform === 'win32' } as const;

/** Everything that strangers get, by pattern. */
const shipped = [
  /^(README|CHANGELOG|THIRD-PARTY)\.md$/,
  /^LICENSE$/,
  /^package\.json$/,
  /^dist\/(core|client|query|browser|hooks|components|connected|server|testing|locales|exports)\/([\w-]+\/)*[\w-]+(\.browser)?\.(js|d\.ts)$/,
  /^bin\/react-aleph\.mjs$/,
  /^dist\/cli\/\w+\.js$/,
  /^dist\/testing\/media\/(result\.mp4|source\.mp4|thumbnail\.jpg)$/,
  /^dist\/llms\.txt$/,
  /^dist\/docs\/\w+\.md$/,
  /^dist\/registry\/[\w-]+\.json$/,
  /^dist\/styles\.(css|css\.d\.ts|unlayered\.css)$/,
];

describe('the tarball', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      ...run,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { files: { path: string; size: number }[]; size: number }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];

  test('holds what is listed here and nothing else', () => {
    expect(paths.filter((path) => !shipped.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('holds every kind of file that is listed', () => {
    expect(shipped.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
  });

  test('is small to install', () => {
    const clips = packed?.files.filter(({ path }) => path.startsWith('dist/testing/media/')) ?? [];
    const clipBytes = clips.reduce((sum, { size }) => sum + size, 0);
    expect(clipBytes).toBeLessThan(250 * 1024);
    // A few hundred small files with their types, and the docs: what an app bundles of it is in size.test.ts.
    expect((packed?.size ?? Infinity) - clipBytes).toBeLessThan(384 * 1024);
  });
});

describe('tools that read the package as strangers do', () => {
  test('publint --strict and attw find nothing', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check:package'], run);
    expect(status, stdout + stderr).toBe(0);
  });
});

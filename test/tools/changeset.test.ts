import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const copied = ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset', 'tools/changeset.mjs'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'react-aleph-changeset-'));
  for (const path of copied) cpSync(join(repository, path), join(folder, path), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
const manifestIn = (root: string, file: string) =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as {
    version: string;
    workspaces?: string[];
    packages?: Record<string, { version?: string }>;
  };

test('a release takes every change file into the changelog and counts the version up', () => {
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.changeset', 'CHANGELOG.md', 'package.json'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'Changes'],
  ])
    expect(run('git', ...args).status).toBe(0);
  const changes = readdirSync(join(folder, '.changeset')).filter(
    (file) => !/^(README\.md|config\.json)$/.test(file),
  );
  const sentences = changes.map((file) =>
    readFileSync(join(folder, '.changeset', file), 'utf8')
      .replace(/^---[\s\S]*?---\s*/, '')
      .split('\n')[0]
      ?.trim(),
  );
  const before = manifestIn(repository, 'package.json');

  const { status, stdout, stderr } = run(process.execPath, 'tools/changeset.mjs', 'version');
  expect(status, stdout + stderr).toBe(0);

  const after = manifestIn(folder, 'package.json');
  expect(after).toEqual({ ...before, version: after.version });
  expect(after.version === before.version).toBe(changes.length === 0);
  expect(manifestIn(folder, 'package-lock.json').packages?.['']?.version).toBe(after.version);
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  expect(sentences.filter((sentence) => !changelog.includes(sentence ?? '?'))).toEqual([]);
  expect(readdirSync(join(folder, '.changeset')).sort()).toEqual(['README.md', 'config.json']);
});

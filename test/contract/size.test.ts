import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readText, repository } from './support/repository.js';

interface Size {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}

const kib = 1024;
const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'ru', 'zh-CN'];

test('every promised size is kept', () => {
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'size', '--', '--json'], {
    cwd: repository,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stdout, stderr).toContain('[');
  const sizes = JSON.parse(stdout) as Size[];
  expect(sizes.map(({ name, sizeLimit }) => [name, sizeLimit])).toEqual([
    ['{ AlephProvider, createAlephClient, useAlephTask }', Math.floor(11.2 * kib)],
    ['all of one task', Math.floor(25 * kib)],
    ['everything in react-aleph', 48 * kib],
    ['react-aleph/comparison', 6 * kib],
    ['styles.css', 7 * kib],
    ['styles.unlayered.css', 7 * kib],
    ...languages.map((tag) => [`react-aleph/locales/${tag}`, 5.25 * kib]),
  ]);
  expect(sizes.filter(({ passed, size, sizeLimit }) => !passed || size > sizeLimit)).toEqual([]);
  for (const { name, size } of sizes) expect(size, `${name} was not measured`).toBeGreaterThan(kib);
});

test('sizes are those of gzip', () => {
  const checks = JSON.parse(readText('.size-limit.json')) as { gzip?: boolean }[];
  expect(checks.every(({ gzip }) => gzip)).toBe(true);
});

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');

/** What Markdown links and pictures point at, as written. */
const targetsOf = (text: string) =>
  Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);

const anchorsOf = (text: string) => [
  ...Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id = '']) => id),
  ...Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  ),
];

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  'every file and place that %s points at exists',
  (page) => {
    const text = readFileSync(resolve(repository, page), 'utf8');
    const isDead = (target: string) => {
      if (/^https?:/.test(target)) return false;
      if (target.startsWith('#')) return !anchorsOf(text).includes(target.slice(1));
      return !existsSync(resolve(repository, dirname(page), target));
    };
    expect(targetsOf(text).filter(isDead)).toEqual([]);
  },
);

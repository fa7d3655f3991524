import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { slots } from '../../src/components/internal/slots.js';

const repository = resolve(import.meta.dirname, '../..');
const known = new Set<string>(Object.values(slots).flat());
const docs = readdirSync(resolve(repository, 'stories/docs')).map((file) => `stories/docs/${file}`);

/** Whatever is written like a slot: in code between words, which no compiler reads, too. */
const slotsIn = (text: string) =>
  Array.from(text.matchAll(/['"]((?:task|generate)-[a-z-]+)['"]/g), ([, name = '']) => name);

test.each(['README.md', ...docs])('%s names slots that exist', (page) => {
  const named = slotsIn(readFileSync(resolve(repository, page), 'utf8'));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('README names one', () => {
  expect(slotsIn(readFileSync(resolve(repository, 'README.md'), 'utf8'))).not.toEqual([]);
});

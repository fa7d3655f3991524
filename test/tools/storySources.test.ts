import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storyCatalogue } from '../../tools/storyCatalogue.mjs';
import { storySources } from '../../tools/storySources.mjs';

it('keeps a story for every phase, error code and failure reason (else: npm run stories)', async () => {
  const sources = await storySources(await storyCatalogue());
  const written = readdirSync('stories/catalogue').map((name) => `stories/catalogue/${name}`);
  expect(written.toSorted()).toEqual(Object.keys(sources).toSorted());
  for (const [path, text] of Object.entries(sources)) expect(readFileSync(path, 'utf8')).toBe(text);
});

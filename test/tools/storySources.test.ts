import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alephErrorCatalogue } from '../../src/core/alephErrorCatalogue.js';
import { phases } from '../../stories/support/phaseSample.js';
import { failureReasons } from '../../stories/support/taskSamples.js';
import { storySources } from '../../tools/storySources.mjs';

it('keeps a story for every phase, error code and failure reason (else: npm run stories)', async () => {
  const code = Object.keys(alephErrorCatalogue);
  const sources = await storySources({ phase: phases, code, reason: failureReasons });
  const written = readdirSync('stories/catalogue').map((name) => `stories/catalogue/${name}`);
  expect(written.toSorted()).toEqual(Object.keys(sources).toSorted());
  for (const [path, text] of Object.entries(sources)) expect(readFileSync(path, 'utf8')).toBe(text);
});

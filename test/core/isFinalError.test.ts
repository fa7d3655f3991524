import { expect, test } from 'vitest';
import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';
import { isFinalError } from '../../src/core/isFinalError.js';
import { processing, sighting } from './support/sighting.js';

const codes = Object.entries(alephErrorCatalogue) as [AlephErrorCode, { isRetryable: boolean }][];

test.each(codes)('%s is final unless asking again may help', (error, { isRetryable }) => {
  expect(isFinalError(sighting({ error, missedMs: 1e9 }))).toBe(!isRetryable);
});

test('no error is none', () => {
  expect(isFinalError(sighting())).toBe(false);
});

test.each([
  [0, false],
  [20_000, false],
  [20_001, true],
])('an id that is unknown for %i ms: %s', (missedMs, isFinal) => {
  const submitted = { ...processing, createdAt: null };
  for (const task of [undefined, submitted])
    expect(isFinalError(sighting({ task, error: 'not_found', missedMs }))).toBe(isFinal);
});

test('an id that the API has shown is gone at once', () => {
  expect(isFinalError(sighting({ error: 'not_found', missedMs: 0 }))).toBe(true);
});

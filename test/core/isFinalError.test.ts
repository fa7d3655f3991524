import { expect, test } from 'vitest';
import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';
import { isFinalError } from '../../src/core/isFinalError.js';
import { sighting } from './support/sighting.js';

const codes = Object.entries(alephErrorCatalogue) as [AlephErrorCode, { isRetryable: boolean }][];

test.each(codes)('%s is final unless asking again may help', (error, { isRetryable }) => {
  expect(isFinalError(sighting({ error, misses: 1_000 }))).toBe(!isRetryable);
});

test('no error is none', () => {
  expect(isFinalError(sighting())).toBe(false);
});

test.each([
  [0, 6_000, false],
  [3, 6_000, false],
  [4, 6_000, true],
  [20, 1_000, false],
  [21, 1_000, true],
  [1, 60_000, false],
  [2, 60_000, true],
])('an unknown id after %i misses at %i ms: %s', (misses, intervalMs, isFinal) => {
  expect(isFinalError(sighting({ task: undefined, error: 'not_found', misses, intervalMs }))).toBe(isFinal);
});

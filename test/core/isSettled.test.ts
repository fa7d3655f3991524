import { expect, test } from 'vitest';
import { isSettled } from '../../src/core/isSettled.js';
import { failed, processing, succeeded } from './support/sighting.js';

test('only an end is', () => {
  expect([undefined, processing, succeeded, failed].map(isSettled)).toEqual([false, false, true, true]);
});

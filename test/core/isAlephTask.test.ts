import { expect, test } from 'vitest';
import { isAlephTask } from '../../src/core/isAlephTask.js';

const failure = { code: null, message: '', reason: 'unknown', isRetryable: false };

test.each([
  [{ state: 'processing' }, true],
  [{ state: 'succeeded', videoUrl: 'https://media.example.com/out.mp4' }, true],
  [{ state: 'succeeded', videoUrl: '/kept/out.mp4' }, true],
  [{ state: 'failed', failure }, true],
  [{ state: 'succeeded' }, false],
  [{ state: 'succeeded', videoUrl: 'javascript:alert(1)' }, false],
  [{ state: 'failed' }, false],
  [{ state: 'failed', failure: null }, false],
  [{ state: 'failed', failure: 'text' }, false],
  [{ state: 'done' }, false],
  [{}, false],
  [null, false],
  [undefined, false],
  ['processing', false],
  [7, false],
])('%o: %s', (value, expected) => {
  expect(isAlephTask(value)).toBe(expected);
});

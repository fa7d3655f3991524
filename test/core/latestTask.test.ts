import { describe, expect, test } from 'vitest';
import { latestTask } from '../../src/core/latestTask.js';
import { failed, processing, succeeded } from './support/sighting.js';

const bare = { taskId: 'a', state: 'processing', createdAt: null, params: null } as const;
const realFailure = { ...failed, failure: { ...failed.failure, reason: 'internal' } } as const;

describe('one more look', () => {
  test.each([
    ['the first one', undefined, processing, processing],
    ['another task', { ...succeeded, taskId: 'b' }, processing, processing],
    ['progress', processing, succeeded, succeeded],
    ['an end', processing, failed, failed],
    ['an empty answer after an end', succeeded, bare, succeeded],
    ['an empty answer after a failure', failed, bare, failed],
    ['a failure after success', succeeded, realFailure, succeeded],
    ['a guessed failure that turns out well', failed, succeeded, succeeded],
    ['an empty answer keeps start and parameters', processing, bare, processing],
    [
      'parameters of its own win',
      processing,
      { ...processing, createdAt: 9 },
      { ...processing, createdAt: 9 },
    ],
  ])('%s', (_, previous, next, expected) => {
    expect(latestTask(previous, next)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { taskExpiry } from '../../src/core/taskExpiry.js';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

describe('taskExpiry', () => {
  test.each([
    [14 * day, 'available'],
    [3 * day + 1, 'available'],
    [3 * day, 3 * day],
    [3 * day - 1, 2 * day],
    [day, day],
    [day - 1, 23 * hour],
    [hour, hour],
    [hour - 1, 59 * minute],
    [minute - 1, minute],
    [1, minute],
    [0, 'expired'],
    [-day, 'expired'],
  ])('%d ms before the end: %s', (left, expiry) => {
    expect(taskExpiry(day * 20_000, day * 20_000 - left)).toBe(expiry);
  });
});

import { describe, expect, test } from 'vitest';
import { AlephError } from '../../src/core/AlephError.js';
import { nextPollDelay } from '../../src/core/nextPollDelay.js';
import { failed, sighting, succeeded } from './support/sighting.js';

describe('there is nothing more to see', () => {
  test.each([
    ['after success', sighting({ task: succeeded })],
    ['after failure', sighting({ task: failed })],
    ['after a refusal', sighting({ error: 'unauthorized' })],
    ['at the limit', sighting({ ageMs: 1_800_000 })],
    ['past it', sighting({ ageMs: 9_000_000, error: 'network' })],
  ])('%s', (_, seen) => {
    expect(nextPollDelay(seen)).toBe(false);
  });
});

describe('the next look', () => {
  test('comes after the interval or up to 5 % earlier, and the same for the same sighting', () => {
    const delays = Array.from({ length: 200 }, (_, looks) => nextPollDelay(sighting({ looks })));
    for (const delay of delays) {
      expect(delay).toBeGreaterThanOrEqual(5_700);
      expect(delay).toBeLessThanOrEqual(6_000);
    }
    expect(new Set(delays).size).toBeGreaterThan(50);
    expect(delays).toEqual(Array.from({ length: 200 }, (_, looks) => nextPollDelay(sighting({ looks }))));
  });

  test.each([
    [0, 6_000],
    [6_000, 6_000],
    [12_000, 12_000],
    [30_000, 30_000],
    [600_000, 30_000],
  ])('after %i ms of outage comes after about %i ms', (outageMs, expected) => {
    const delay = nextPollDelay(sighting({ error: 'network', outageMs }));
    expect(delay).toBeGreaterThanOrEqual(expected * 0.95);
    expect(delay).toBeLessThanOrEqual(expected);
  });

  test('backs off no further than a longer interval of one’s own', () => {
    const delay = nextPollDelay(sighting({ error: 'network', outageMs: 600_000, intervalMs: 60_000 }));
    expect(delay).toBeGreaterThanOrEqual(57_000);
    expect(delay).toBeLessThanOrEqual(60_000);
  });

  test('waits for as long as the API asked', () => {
    const error = new AlephError('rate_limited', 'x', { retryAfterMs: 45_000 });
    expect(nextPollDelay(sighting({ error }))).toBe(45_000);
    const short = new AlephError('rate_limited', 'x', { retryAfterMs: 1 });
    expect(nextPollDelay(sighting({ error: short }))).toBeGreaterThanOrEqual(5_700);
  });

  test('falls on the limit, but never less than a second away', () => {
    expect(nextPollDelay(sighting({ ageMs: 1_797_000 }))).toBe(3_000);
    expect(nextPollDelay(sighting({ ageMs: 1_799_999 }))).toBe(1_000);
  });

  test('at an unknown id comes right after its 20 s, however long the interval', () => {
    const unknown = { task: undefined, error: 'not_found', ageMs: 0 } as const;
    expect(nextPollDelay(sighting({ ...unknown, missedMs: 0, intervalMs: 600_000 }))).toBe(20_001);
    expect(nextPollDelay(sighting({ ...unknown, missedMs: 17_000 }))).toBe(3_001);
    expect(nextPollDelay(sighting({ ...unknown, missedMs: 20_000 }))).toBe(1_000);
    expect(nextPollDelay(sighting({ ...unknown, missedMs: 0 }))).toBeLessThanOrEqual(6_000);
  });

  test('comes too when nothing is known yet', () => {
    expect(nextPollDelay(sighting({ task: undefined, looks: 0 }))).toBeGreaterThan(0);
  });
});

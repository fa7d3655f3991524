import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loopLength } from '../../src/core/loopLength.js';
import { nextPlaybackRate } from '../../src/core/nextPlaybackRate.js';
import { isPictureTrimmed } from '../../src/core/isPictureTrimmed.js';

describe('nextPlaybackRate', () => {
  const calm = { difference: 0, speed: 1, rate: 1, sinceJumpMs: 10_000 };

  test.each([
    ['in step', {}, 1],
    ['2 ms are in step', { difference: 0.002, rate: 1.03 }, 1],
    ['a little ahead', { difference: 0.01 }, 0.96],
    ['a little behind', { difference: -0.01 }, 1.04],
    ['as far ahead as a nudge reaches', { difference: 0.02 }, 0.92],
    ['farther ahead: no stronger nudge', { difference: 0.15 }, 0.92],
    ['farther behind: no stronger nudge', { difference: -0.15 }, 1.08],
    ['too far ahead', { difference: 0.151 }, 'jump'],
    ['too far behind', { difference: -0.151 }, 'jump'],
    ['too far, but it only just jumped', { difference: 0.4, sinceJumpMs: 499 }, 0.92],
    ['too far, half a second after the last jump', { difference: 0.4, sinceJumpMs: 500 }, 'jump'],
    ['at half speed', { difference: 0.01, speed: 0.5, rate: 0.5 }, 0.48],
    ['at double speed', { difference: -0.02, speed: 2, rate: 2 }, 2.16],
    ['a change that is not worth a write', { difference: 0.01, rate: 0.9615 }, 0.9615],
    ['nothing known', { difference: Number.NaN }, 1],
  ] as const)('%s', (_, change, expected) => {
    const next = nextPlaybackRate({ ...calm, ...change });
    if (typeof expected === 'number') expect(next).toBeCloseTo(expected, 9);
    else expect(next).toBe(expected);
  });

  test('brings any start within a jump’s distance to rest, without swinging past it', () => {
    const starts = fc.double({ min: -0.15, max: 0.15, noNaN: true });
    fc.assert(
      fc.property(starts, fc.constantFrom(0.5, 1, 2), (start, speed) => {
        let [difference, rate]: [number, number] = [start, speed];
        for (let frame = 0; frame < 60 * 10; frame += 1) {
          const next = nextPlaybackRate({ difference, speed, rate, sinceJumpMs: 0 });
          if (next === 'jump') throw new Error('jumped');
          rate = next;
          difference += (rate - speed) / 60;
        }
        expect(Math.abs(difference)).toBeLessThanOrEqual(0.003);
      }),
    );
  });
});

test.each([
  [8, 5, 5],
  [5, 8, 5],
  [3.2, 5, 3.2],
  [12, 4.8, 4.8],
  [12, 9, 5],
  [undefined, 9, 9],
  [12, undefined, 5],
  [Number.NaN, 4, 4],
  [Infinity, 4, 4],
  [5, Number.NaN, 5],
  [0, 0, 0],
  [undefined, undefined, 0],
])('of %s s of source and %s s of result %s s are compared', (source, result, expected) => {
  expect(loopLength(source, result)).toBe(expected);
});

test.each([
  [16 / 9, 16 / 9, true],
  [4 / 3, 16 / 9, true],
  [16 / 9, 4 / 3, true],
  [1, 4 / 3, true],
  [1, 16 / 9, false],
  [9 / 16, 16 / 9, false],
  [21 / 9, 1, false],
])('a picture of %s is trimmed to a frame of %s: %s', (picture, frame, expected) => {
  expect(isPictureTrimmed(picture, frame)).toBe(expected);
});

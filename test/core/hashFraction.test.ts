import { expect, test } from 'vitest';
import { hashFraction } from '../../src/core/hashFraction.js';

test('spreads near texts over 0 to 1, evenly', () => {
  const fractions = Array.from({ length: 2_000 }, (_, look) =>
    hashFraction(`4f1d9c0ae27b4c35b8d60a91f2e7c803:${look}`),
  );
  expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share =
      fractions.filter((fraction) => Math.min(9, Math.floor(fraction * 10)) === tenth).length / 2_000;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.2);
  }
});

test('is the same for the same text', () => {
  expect(hashFraction('a')).toBe(hashFraction('a'));
  expect(hashFraction('')).toBeGreaterThan(0);
});

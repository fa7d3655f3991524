import { describe, expect, test } from 'vitest';
import { aspectRatioNumber } from '../../src/core/aspectRatioNumber.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { estimateDurationMs } from '../../src/core/estimateDurationMs.js';
import { excerpt } from '../../src/core/excerpt.js';
import { formatDate, isoDate } from '../../src/core/formatDate.js';
import { formatDuration } from '../../src/core/formatDuration.js';
import { mergeLabels, type PartialAlephLabels } from '../../src/core/mergeLabels.js';
import { defaultTypicalMs, resolveTypicalRange } from '../../src/core/TypicalRange.js';

describe('mergeLabels', () => {
  test('lays words over the defaults at any depth', () => {
    const labels = mergeLabels({ error: { network: { title: 'Oops' } } });
    expect(labels.error.network).toEqual({ ...defaultLabels.error.network, title: 'Oops' });
    expect(labels.failure).toBe(defaultLabels.failure);
  });

  test.each([undefined, null, 'no', 7])('%j gives the defaults', (labels) => {
    expect(mergeLabels(labels as unknown as PartialAlephLabels)).toBe(defaultLabels);
  });

  test.each([
    { locale: 3, phase: 'x', progress: null, error: { network: { title: {} } } },
    { progress: { elapsed: 'words where a function belongs' } },
    { unheardOf: 'x' },
    { error: { network: undefined } },
  ])('ignores what has another type: %j', (labels) => {
    expect(mergeLabels(labels as unknown as PartialAlephLabels)).toEqual(defaultLabels);
  });

  test('gives one object for one input, and takes its own result back', () => {
    const input = { locale: 'ru' };
    const result = mergeLabels(input);
    expect(mergeLabels(input)).toBe(result);
    expect(mergeLabels(result)).toBe(result);
  });
});

describe('formatDuration', () => {
  test.each([
    [0, '0 seconds'],
    [-5, '0 seconds'],
    [NaN, '0 seconds'],
    [Infinity, '0 seconds'],
    [59_999, '59 seconds'],
    [60_000, '1 minute'],
    [328_000, '5 minutes 28 seconds'],
    [3_600_000, '1 hour'],
    [90_061_000, '1 day 1 hour'],
  ])('%d ms: %s', (ms, words) => {
    expect(formatDuration(ms, 'en')).toBe(words);
  });

  test('in another language, shorter, or with fewer units', () => {
    expect(formatDuration(328_000, 'ru')).toBe('5 минут 28 секунд');
    expect(formatDuration(328_000, 'en', { unitDisplay: 'short' })).toBe('5 min 28 sec');
    expect(formatDuration(5_000_000, 'en', { maxUnits: 1 })).toBe('1 hour');
  });
});

describe('dates', () => {
  test.each([NaN, Infinity, 9e15, '2026', null, undefined])('%j is no date', (ms) => {
    expect(isoDate(ms)).toBeNull();
    expect(formatDate(ms, 'en', {})).toBe('');
  });

  test('an invalid locale falls back instead of throwing', () => {
    expect(formatDate(0, '??', { year: 'numeric', timeZone: 'UTC' })).toContain('1970');
  });
});

describe('the estimate', () => {
  test('takes six times the middle of the range', () => {
    expect(estimateDurationMs([2, 8])).toBe(24);
    expect(estimateDurationMs(defaultTypicalMs)).toBe(1_971_801);
  });

  test.each([undefined, null, 7, [], [1], [0, 5], [-1, 5], [NaN, 5], ['1', '2'], [1, Infinity]])(
    '%j is no range',
    (value) => {
      expect(resolveTypicalRange(value)).toBe(defaultTypicalMs);
    },
  );

  test('a range the wrong way round is turned', () => {
    expect(resolveTypicalRange([5, 1])).toEqual([1, 5]);
  });
});

test.each([
  ['16:9', 1.7778],
  ['9/16', 0.5625],
  ['1.5', 1.5],
  [' 4 : 3 ', 1.3333],
  ['1:0', null],
  ['0:1', null],
  ['a:b', null],
  ['1:11', null],
  [null, null],
])('aspect ratio %s: %s', (value, expected) => {
  expect(aspectRatioNumber(value)).toBe(expected);
});

test.each([
  ['a  b\nc', 'a b c'],
  ['  ', undefined],
  [7, undefined],
  ['one two three four', 'one two…'],
  ['😀'.repeat(12), `${'😀'.repeat(10)}…`],
])('excerpt of %j: %s', (text, expected) => {
  expect(excerpt(text, 10)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { formatDuration } from '../../src/core/formatDuration.js';
import { formatRelativeTime } from '../../src/core/formatRelativeTime.js';
import { plural } from '../../src/core/plural.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { ru } from '../../src/locales/ru.js';
import { packs } from './support/packs.js';

const minute = 60_000;
/** Which space a language puts between a number and its unit changes with the release of `Intl`. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

describe('plural', () => {
  test('takes the form of the category, or else the last', () => {
    const forms = { one: 'день', few: 'дня', other: 'дней' };
    expect([0, 1, 2, 5, 11, 21, 22].map((count) => plural('ru', count, forms))).toEqual([
      'дней',
      'день',
      'дня',
      'дней',
      'дней',
      'день',
      'дня',
    ]);
  });
});

test.each([
  [0, 'обычно 0 минут', 'Доступно ещё 0 дней'],
  [1, 'обычно 1 минута', 'Доступно ещё 1 день'],
  [2, 'обычно 2 минуты', 'Доступно ещё 2 дня'],
  [5, 'обычно 5 минут', 'Доступно ещё 5 дней'],
  [11, 'обычно 11 минут', 'Доступно ещё 11 дней'],
  [21, 'обычно 21 минута', 'Доступно ещё 21 день'],
])('Russian counts %d', (count, minutes, days) => {
  expect(ru.progress.typical(count, count)).toBe(minutes);
  expect(ru.card.availableFor(count)).toBe(days);
});

test.each([
  [0, 'عادةً 0 دقيقة', 'متاح لمدة 0 يوم'],
  [1, 'عادةً دقيقة واحدة', 'متاح لمدة يوم واحد'],
  [2, 'عادةً دقيقتان', 'متاح لمدة يومين'],
  [5, 'عادةً 5 دقائق', 'متاح لمدة 5 أيام'],
  [11, 'عادةً 11 دقيقة', 'متاح لمدة 11 يومًا'],
  [21, 'عادةً 21 دقيقة', 'متاح لمدة 21 يومًا'],
])('Arabic counts %d', (count, minutes, days) => {
  expect(ar.progress.typical(count, count)).toBe(minutes);
  expect(ar.card.availableFor(count)).toBe(days);
});

test('a range takes the form of its end', () => {
  expect(ru.progress.typical(2, 21)).toBe('обычно от 2 до 21 минуты');
  expect(ru.progress.typical(2, 15)).toBe('обычно от 2 до 15 минут');
  expect(ar.progress.typical(2, 5)).toBe('عادةً من 2 إلى 5 دقائق');
  expect(en.progress.typical(1, 1)).toBe('usually 1 minute');
});

test.each([
  ['en', '12 minutes ago', 'in 5 hours'],
  ['ar', 'قبل 12 دقيقة', 'خلال 5 ساعات'],
  ['de', 'vor 12 Minuten', 'in 5 Stunden'],
  ['es', 'hace 12 minutos', 'dentro de 5 horas'],
  ['fr', 'il y a 12 minutes', 'dans 5 heures'],
  ['ja', '12 分前', '5 時間後'],
  ['pt-BR', 'há 12 minutos', 'em 5 horas'],
  ['ru', '12 минут назад', 'через 5 часов'],
  ['zh-CN', '12分钟前', '5小时后'],
])('%s: times in the words and the numerals of the language', (locale, ago, inTime) => {
  expect(spaced(formatRelativeTime(-12.9 * minute, locale))).toBe(ago);
  expect(spaced(formatRelativeTime(5.9 * 60 * minute, locale))).toBe(inTime);
});

test.each([
  ['en', '1 hour 20 minutes'],
  ['ar', 'ساعة و20 دقيقة'],
  ['fr', '1 heure 20 minutes'],
  ['ru', '1 час 20 минут'],
  ['zh-CN', '1小时20分钟'],
])('%s: two units joined as the language joins them', (locale, duration) => {
  expect(spaced(formatDuration(80 * minute, locale))).toBe(duration);
});

test('the numerals of a pack are those of its times', () => {
  for (const { locale, card } of packs) {
    const digits = (text: string) => /\p{Nd}+/u.exec(text)?.[0];
    expect(digits(card.availableFor(14))).toBe(digits(formatDuration(14 * minute, locale)));
  }
});

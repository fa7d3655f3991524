import { describe, expect, test } from 'vitest';
import { comparisonLabels } from '../../src/core/comparisonLabels.js';
import { formLabels } from '../../src/core/formLabels.js';
import { notificationLabels } from '../../src/core/notificationLabels.js';
import { layLabels, mergeLabels } from '../../src/core/mergeLabels.js';
import { en } from '../../src/locales/en.js';
import { packs } from './support/packs.js';
import { sampleValues } from './support/sampleValues.js';
import { wordsOf, type Words } from './support/wordsOf.js';

const english = wordsOf(en);
const translations = packs.filter(({ locale }) => locale !== 'en');

/** A word as viewers read it, with sample values where it takes some. */
function spoken(path: string, words: Words | undefined): string {
  if (typeof words !== 'function') return words ?? '';
  const values = sampleValues[path];
  if (!values) throw new Error(`${path} takes values: add samples to test/locales/support/sampleValues.ts`);
  return (words as (...values: readonly unknown[]) => string)(...values);
}

/** What is truly the same in both languages. Whatever has no letters outside its values needs no entry. */
const sameInBoth: Readonly<Record<string, readonly string[]>> = {
  de: ['Auto', 'Details', 'Position', 'Prompt', 'Videos'],
  es: ['Auto', 'Prompt'],
  fr: ['Auto', 'Position', 'Prompt'],
  'pt-BR': ['Auto', 'Prompt'],
};

/** Latin letters that languages of another script write too. */
const latin = /\b(?:ID|MB|https)\b|<[^>]*>/g;

test('each pack names its own language, and Arabic alone runs right to left', () => {
  expect(packs.map(({ locale, direction }) => `${locale} ${direction}`)).toEqual([
    'en ltr',
    'ar rtl',
    'de ltr',
    'es ltr',
    'fr ltr',
    'ja ltr',
    'pt-BR ltr',
    'ru ltr',
    'zh-CN ltr',
  ]);
  expect(Intl.getCanonicalLocales(packs.map(({ locale }) => locale))).toEqual(
    packs.map(({ locale }) => locale),
  );
});

describe.each(packs)('$locale', (pack) => {
  const words = wordsOf(pack);

  test('has exactly the words that English has, each of the same kind', () => {
    const kinds = (all: Map<string, Words>) =>
      [...all].map(([path, word]) => `${path}: ${typeof word}`).sort();
    expect(kinds(words)).toEqual(kinds(english));
  });

  test('leaves nothing empty that English says', () => {
    const isEmpty = ([path, word]: [string, Words]) =>
      (spoken(path, word).trim() === '') !== (spoken(path, english.get(path)) === '');
    expect([...words].filter(isEmpty)).toEqual([]);
  });

  test('shows every value that English shows, once', () => {
    const shownValues = (path: string, text: string) =>
      (sampleValues[path] ?? []).filter((value) => text.split(String(value)).length === 2);
    for (const [path, word] of words)
      expect
        .soft([path, ...shownValues(path, spoken(path, word))])
        .toEqual([path, ...shownValues(path, spoken(path, english.get(path)))]);
  });

  test('is taken over whole', () => {
    const { comparison, form, notification, ...rest } = pack;
    expect(mergeLabels(pack)).toEqual(rest);
    expect(layLabels(comparisonLabels, comparison)).toEqual(comparison);
    expect(layLabels(formLabels, form)).toEqual(form);
    expect(layLabels(notificationLabels, notification)).toEqual(notification);
  });
});

describe.each(translations)('$locale', (pack) => {
  const texts = [...wordsOf(pack)].map(([path, word]) => ({ path, text: spoken(path, word) }));

  test('has no English left', () => {
    const same = texts.filter(({ path, text }) => {
      const hasLetters = /\p{L}/u.test(text.replace(latin, ''));
      return (
        hasLetters && path !== 'locale' && path !== 'direction' && text === spoken(path, english.get(path))
      );
    });
    expect([...new Set(same.map(({ text }) => text))].sort()).toEqual(
      [...(sameInBoth[pack.locale] ?? [])].sort(),
    );
  });

  test('ends sentences where English does, with its own marks', () => {
    const ends = (text: string) => /[.。…]$/.test(text);
    const odd = texts.filter(({ path, text }) => ends(text) !== ends(spoken(path, english.get(path))));
    expect(odd).toEqual([]);
  });

  test('has no space too many', () => {
    expect(texts.filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});

const ownScript = /^(ar|ja|ru|zh)/;

test.each(translations.filter(({ locale }) => ownScript.test(locale)))(
  '$locale is written in its own script',
  (pack) => {
    const texts = [...wordsOf(pack)].map(([path, word]) => ({ path, text: spoken(path, word) }));
    const strange = texts.filter(
      ({ path, text }) => path !== 'locale' && path !== 'direction' && /[a-z]/i.test(text.replace(latin, '')),
    );
    expect(strange).toEqual([]);
  },
);

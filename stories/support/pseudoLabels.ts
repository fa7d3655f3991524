import type { AlephLabels } from '../../src/core/AlephLabels.js';
import { comparisonLabels } from '../../src/core/comparisonLabels.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { formLabels } from '../../src/core/formLabels.js';
import { notificationLabels } from '../../src/core/notificationLabels.js';

const plain = 'abcdefghijklmnopqrstuvwxyzACDEGHIJKLNORSTUWYZ';
const accented = 'áƀçđéƒğĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁÇĐÉĞĤÍĴĶĻÑÓŔŠŢÚŴÝŽ';
const letters = new Map(Array.from(plain, (letter, index) => [letter, accented.charAt(index)]));
const filler = 'ōņē ţŵō ţĥŕēē ƒōũŕ ƒīṽē šīẋ šēṽēņ ēīğĥţ ņīņē ţēņ ēļēṽēņ ţŵēļṽē ';

/** A text as no language has it: every letter accented, half as long again, and in brackets that show where something is cut off. */
export function pseudoText(text: string): string {
  if (text === '') return '';
  const more = Math.ceil(text.length / 2);
  const tail = filler.repeat(Math.ceil(more / filler.length)).slice(0, more);
  return `[${Array.from(text, (letter) => letters.get(letter) ?? letter).join('')} ${tail.trim()}]`;
}

/** Stands for a value while the words around it are changed. */
const mark = (index: number) => String.fromCharCode(0xe000 + index);

function pseudoWords(words: (...values: unknown[]) => string) {
  return (...values: unknown[]) => {
    // Numbers decide over plurals, so only texts are set aside.
    const marked = values.map((value, index) => (typeof value === 'string' ? mark(index) : value));
    return values.reduce<string>(
      (text, value, index) => text.replaceAll(mark(index), String(value)),
      pseudoText(words(...marked)),
    );
  };
}

function pseudo(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'locale' || key === 'direction' ? value : pseudoText(value);
  if (typeof value === 'function') return pseudoWords(value as (...values: unknown[]) => string);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]: [string, unknown]) => [name, pseudo(inner, name)]),
  );
}

/** The English words as a language that finds what is too narrow, cut off or written into a component. For stories and tests. */
export const pseudoLabels = pseudo({
  ...defaultLabels,
  comparison: comparisonLabels,
  form: formLabels,
  notification: notificationLabels,
}) as AlephLabels;

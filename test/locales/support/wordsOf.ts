import type { AlephLabels } from '../../../src/core/AlephLabels.js';

export type Words = string | ((...values: never[]) => string);

/** Every word of a pack by its path, "card.stalled.title". */
export function wordsOf(labels: AlephLabels): Map<string, Words> {
  const found = new Map<string, Words>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
    else found.set(path, value as Words);
  };
  visit(labels, '');
  return found;
}

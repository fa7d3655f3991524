import type { AlephComparisonLabels, AlephLabels } from '../../core/AlephLabels.js';
import { comparisonLabels } from '../../core/comparisonLabels.js';
import { layLabels, type PartialAlephLabels } from '../../core/mergeLabels.js';

/** What a comparison says, and in which language. */
export interface ComparisonWords extends Pick<AlephLabels, 'locale' | 'direction'> {
  comparison: AlephComparisonLabels;
}

const english: ComparisonWords = { locale: 'en', direction: 'inherit', comparison: comparisonLabels };

/** The English words with the app's, or a language pack's, laid over them. */
export function comparisonWords(labels: PartialAlephLabels | null | undefined): ComparisonWords {
  return layLabels(english, labels);
}

import type { AlephLabels } from '../core/AlephLabels.js';
import { comparisonLabels } from '../core/comparisonLabels.js';
import { defaultLabels } from '../core/defaultLabels.js';
import { formLabels } from '../core/formLabels.js';
import { notificationLabels } from '../core/notificationLabels.js';

/** English: the words that are there without a pack, for a page that runs in another language. */
export const en: AlephLabels = {
  ...defaultLabels,
  direction: 'ltr',
  comparison: comparisonLabels,
  form: formLabels,
  notification: notificationLabels,
};

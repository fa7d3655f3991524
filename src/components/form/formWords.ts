import type { AlephFormLabels } from '../../core/AlephFormLabels.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import { formLabels } from '../../core/formLabels.js';
import { layLabels, mergeLabels, type PartialAlephLabels } from '../../core/mergeLabels.js';

/** What a form says, its refusals included. */
export interface FormWords extends AlephLabels {
  form: AlephFormLabels;
}

/** The English words with the app's, or a language pack's, laid over them. */
export function formWords(labels: PartialAlephLabels | null | undefined): FormWords {
  return { ...mergeLabels(labels), form: layLabels(formLabels, labels?.form) };
}

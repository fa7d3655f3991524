import type { GenerateDraft } from '../../core/GenerateDraft.js';
import type { ClassNames } from '../internal/slot.js';
import type { FormWords } from './formWords.js';

/** What is wrong, in words, by field. */
export type FieldProblems = Partial<Record<keyof GenerateDraft, string>>;

/** What every part of the form is given. */
export interface FormPartProps {
  draft: GenerateDraft;
  problems: FieldProblems;
  onChange: (change: Partial<GenerateDraft>) => void;
  words: FormWords;
  classNames: ClassNames | undefined;
}

import type { AlephGenerateInput } from './AlephGenerateInput.js';

/** What is wrong with one field, as a form words it: `labels` are the app's, the value itself is never repeated. */
export type AlephGenerateProblemReason =
  | 'required'
  | 'too_long'
  | 'not_text'
  | 'not_a_public_url'
  | 'not_an_option'
  | 'not_an_integer'
  | 'not_a_boolean';

export interface AlephGenerateProblem {
  field: keyof AlephGenerateInput;
  reason: AlephGenerateProblemReason;
}

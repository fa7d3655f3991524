import type {
  AlephGenerateInput,
  AlephGenerateProblem,
  AlephGenerateProblemReason,
} from 'react-aleph/client';

export type ProblemWords = Partial<Record<keyof AlephGenerateInput, string>>;

const words: Record<AlephGenerateProblemReason, (field: keyof AlephGenerateInput) => string> = {
  required: (field) =>
    field === 'prompt' ? 'Say what the video should become.' : 'Paste a link to the source clip.',
  too_long: () => 'Shorten the prompt to 2048 characters.',
  not_text: () => 'This must be text.',
  not_a_public_url: () => 'Paste a whole link that starts with https://',
  not_an_option: () => 'Choose one of the options.',
  not_an_integer: () => 'This must be a whole number.',
  not_a_boolean: () => 'This must be on or off.',
};

/** What to tell the author of a form, by field. */
export function problemWords(problems: readonly AlephGenerateProblem[]): ProblemWords {
  return Object.fromEntries(problems.map(({ field, reason }) => [field, words[reason](field)]));
}

'use client';
import { useState } from 'react';
import type { AlephGenerateInput } from '../../core/AlephGenerateInput.js';
import type { AlephGenerateProblem } from '../../core/AlephGenerateProblem.js';
import { checkGenerateInput } from '../../core/checkGenerateInput.js';
import { draftToInput, toGenerateDraft, type GenerateDraft } from '../../core/GenerateDraft.js';
import type { FieldProblems } from './FormPartProps.js';
import type { FormWords } from './formWords.js';
import { problemWords } from './problemWords.js';

/** What the form holds, and what is wrong with it: from the first attempt to submit on, a prompt that is too long at once. */
export function useDraft(
  defaultInput: Partial<AlephGenerateInput> | undefined,
  given: readonly AlephGenerateProblem[] | undefined,
  wasAsked: boolean,
) {
  const [draft, setDraft] = useState(() => toGenerateDraft(defaultInput));
  // What the app found wrong holds until the field is changed.
  const [answered, setAnswered] = useState<{ given: typeof given; fields: ReadonlySet<string> }>();
  const input = draftToInput(draft);
  const found = checkGenerateInput(input);

  const change = (changed: Partial<GenerateDraft>) => {
    setDraft((now) => ({ ...now, ...changed }));
    setAnswered((now) => ({
      given,
      fields: new Set([...(now?.given === given ? (now?.fields ?? []) : []), ...Object.keys(changed)]),
    }));
  };
  const isOpen = ({ field }: AlephGenerateProblem) =>
    !(answered?.given === given && answered?.fields.has(field));
  const shown = [
    ...(given ?? []).filter(isOpen),
    ...found.filter(({ reason }) => wasAsked || reason === 'too_long'),
  ];
  const problemsIn = (words: FormWords): FieldProblems =>
    Object.fromEntries(
      shown.map((problem) => [problem.field, problemWords(problem, words.form, input.prompt)]),
    );
  return { draft, input, found, change, problemsIn };
}

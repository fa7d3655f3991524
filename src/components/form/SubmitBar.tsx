'use client';
import type { ReactNode } from 'react';
import { ActionButton } from '../internal/ActionButton.js';
import { slot, type ClassNames } from '../internal/slot.js';
import type { FormWords } from './formWords.js';
import type { Submission } from './useSubmission.js';

interface SubmitBarProps {
  state: Submission['state'];
  cost: ReactNode;
  onForce: () => void;
  words: FormWords;
  classNames: ClassNames | undefined;
}

/** What it costs, the one button, and what became of the last press. The button can always be reached and says why it waits. */
export function SubmitBar({ state, cost, onForce, words, classNames }: SubmitBarProps) {
  const { form } = words;
  const isPending = state === 'pending';
  const status = { submitted: form.submitted, deduplicated: form.deduplicated, pending: form.submitting };
  return (
    <div {...slot('generate-form-footer', classNames)}>
      <div {...slot('generate-form-cost', classNames)}>{cost}</div>
      <p {...slot('generate-form-status', classNames)} role="status" data-state={state}>
        {status[state as keyof typeof status]}
      </p>
      {state === 'deduplicated' && (
        <ActionButton slot="generate-form-again" classNames={classNames} onPress={onForce}>
          {form.submitAgain}
        </ActionButton>
      )}
      <button
        {...slot('generate-form-submit', classNames)}
        type="submit"
        data-variant="primary"
        aria-disabled={isPending || undefined}
      >
        {isPending ? form.submitting : form.submit}
      </button>
    </div>
  );
}

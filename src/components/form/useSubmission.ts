'use client';
import { useRef, useState } from 'react';
import { isAlephError, type AlephError } from '../../core/AlephError.js';
import type { AlephGenerateInput } from '../../core/AlephGenerateInput.js';
import type { SubmitOptions } from './SubmitOptions.js';

/** What became of the last submission. */
export type Submission =
  | { state: 'idle' | 'pending' | 'submitted' | 'deduplicated' }
  /** `error` as `generate` rejected with it. */
  | { state: 'refused'; error: AlephError };

type OnSubmit = (input: AlephGenerateInput, options: SubmitOptions) => unknown;

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}

function isDeduplicated(result: unknown): boolean {
  return (result as { deduplicated?: unknown } | null | undefined)?.deduplicated === true;
}

/** Hands inputs to the app, one at a time: as long as the promise that it returned is open, nothing else is sent. */
export function useSubmission(onSubmit: OnSubmit) {
  const [submission, setSubmission] = useState<Submission>({ state: 'idle' });
  // State is a render late: two presses within one frame would both see `idle`.
  const isBusy = useRef(false);
  const submit = (input: AlephGenerateInput, options: SubmitOptions) => {
    if (isBusy.current) return;
    const result = onSubmit(input, options);
    if (!isPromise(result)) return;
    const settle = (next: Submission) => {
      isBusy.current = false;
      setSubmission(next);
    };
    isBusy.current = true;
    setSubmission({ state: 'pending' });
    result.then(
      (value) => {
        settle({ state: isDeduplicated(value) ? 'deduplicated' : 'submitted' });
      },
      (reason: unknown) => {
        settle(isAlephError(reason) ? { state: 'refused', error: reason } : { state: 'idle' });
        // Anything else is the app's own: it ends where its unhandled rejections end.
        if (!isAlephError(reason)) throw reason;
      },
    );
  };
  const forget = () => {
    setSubmission((now) =>
      now.state === 'submitted' || now.state === 'deduplicated' ? { state: 'idle' } : now,
    );
  };
  return { submission, submit, forget };
}

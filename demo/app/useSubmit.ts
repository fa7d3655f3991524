import { useRef, useState } from 'react';
import { AlephError, isAlephError, type AlephGenerateInput } from 'react-aleph/client';

export type Submission =
  | { status: 'idle' }
  | { status: 'submitting' }
  /** For a moment after an acceptance, during which the form takes no second press: it would be a second paid task. */
  | { status: 'submitted' }
  | { status: 'refused'; error: AlephError };

const restMs = 1_000;

/** Runs submissions one at a time. They start from an event handler only, never from an effect, because each costs money. */
export function useSubmit(send: (input: AlephGenerateInput) => Promise<void>) {
  const [submission, setSubmission] = useState<Submission>({ status: 'idle' });
  // State is a render late: two presses within one frame would both see `idle`.
  const isBusy = useRef(false);

  async function submit(input: AlephGenerateInput): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setSubmission({ status: 'submitting' });
    try {
      await send(input);
      setSubmission({ status: 'submitted' });
      setTimeout(() => {
        setSubmission((now) => (now.status === 'submitted' ? { status: 'idle' } : now));
      }, restMs);
    } catch (cause) {
      const error = isAlephError(cause)
        ? cause
        : new AlephError('outcome_unknown', 'The submission broke.', { cause });
      setSubmission({ status: 'refused', error });
    } finally {
      isBusy.current = false;
    }
  }

  return { submission, submit };
}

import { useEffect, useId, useRef } from 'react';
import type { AlephGenerateInput } from 'react-aleph/client';

export interface SubmitAgain {
  input: AlephGenerateInput;
  why: 'run_again' | 'outcome_unknown';
}

interface SubmitAgainDialogProps {
  asking: SubmitAgain | null;
  isLive: boolean;
  /** Another submission is still on its way. */
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (input: AlephGenerateInput) => void;
}

const titles: Record<SubmitAgain['why'], string> = {
  run_again: 'Run this again?',
  outcome_unknown: 'Submit once more?',
};
const texts: Record<SubmitAgain['why'], string> = {
  run_again: 'This starts a new video with the same prompt and source.',
  outcome_unknown: 'The last one may have been accepted although no answer came. You may get two.',
};

/** Asks before money could be spent twice. */
export function SubmitAgainDialog({ asking, isLive, isBusy, onClose, onConfirm }: SubmitAgainDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isOpen = asking !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      {asking && (
        <>
          <h2 id={`${id}-title`}>{titles[asking.why]}</h2>
          <div id={`${id}-text`}>
            <p>
              {texts[asking.why]}{' '}
              {isLive
                ? 'Each video costs about $0.55.'
                : 'Nothing is charged here; with the real API each video costs about $0.55.'}
            </p>
            <blockquote>{asking.input.prompt}</blockquote>
          </div>
          <div className="dialog-buttons">
            <button type="button" className="button" autoFocus onClick={onClose}>
              Cancel
            </button>
            <button
              type="button"
              className="button button-primary"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) onConfirm(asking.input);
              }}
            >
              Submit again
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

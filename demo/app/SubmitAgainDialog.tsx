import { useEffect, useId, useRef } from 'react';
import { TaskError, useAlephGenerate } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';

interface SubmitAgainDialogProps {
  /** What would be submitted once more; null while nobody asks. */
  input: AlephGenerateInput | null;
  isLive: boolean;
  onClose: () => void;
  onCreated: (taskId: string) => void;
}

/** Asks before money is spent on the same twice, and then does it on purpose. */
export function SubmitAgainDialog({ input, isLive, onClose, onCreated }: SubmitAgainDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { generate, isPending, error, reset } = useAlephGenerate();
  const isOpen = input !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const onConfirm = async (wanted: AlephGenerateInput) => {
    if (isPending) return;
    try {
      const { taskId } = await generate(wanted, { force: true });
      onClose();
      onCreated(taskId);
    } catch {
      // The mutation holds the error, which is shown.
    }
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={() => {
        reset();
        onClose();
      }}
    >
      {input && (
        <>
          <h2 id={`${id}-title`}>Run this again?</h2>
          <div id={`${id}-text`}>
            <p>
              This starts a new video with the same prompt and source.{' '}
              {isLive
                ? 'Each video costs about $0.55.'
                : 'Nothing is charged here; with the real API each video costs about $0.55.'}
            </p>
            <blockquote dir="auto">{input.prompt}</blockquote>
          </div>
          {error && <TaskError role="alert" error={error} />}
          <div className="dialog-buttons">
            <button type="button" className="button" autoFocus onClick={onClose}>
              Cancel
            </button>
            <button
              type="button"
              className="button button-primary"
              aria-disabled={isPending}
              onClick={() => void onConfirm(input)}
            >
              {isPending ? 'Submitting…' : 'Submit again'}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

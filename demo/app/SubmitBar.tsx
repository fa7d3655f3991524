import { TaskError } from 'react-aleph';
import type { Submission } from './useSubmit.js';

const words: Record<Submission['status'], string> = {
  idle: 'Generate video',
  submitting: 'Submitting…',
  submitted: 'Submitted',
  refused: 'Generate video',
};

/** The one button, and what became of the last press. It stays focusable while it is off, so that the keyboard keeps its place. */
export function SubmitBar({ submission, isLive }: { submission: Submission; isLive: boolean }) {
  const { status } = submission;
  const isOff = status === 'submitting' || status === 'submitted';
  return (
    <div className="submit">
      {status === 'refused' && <TaskError role="alert" error={submission.error} />}
      <button type="submit" className="button button-primary" aria-disabled={isOff} data-status={status}>
        {words[status]}
      </button>
      <p className="hint">
        {isLive ? 'About $0.55 a video. ' : 'Costs nothing here. '}
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd> submits.
      </p>
      <p className="for-ears" role="status">
        {status === 'submitted' ? 'Submitted. The new video is on stage.' : ''}
      </p>
    </div>
  );
}

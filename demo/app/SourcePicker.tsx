import { useId } from 'react';
import { ClipPreview } from './ClipPreview.js';
import { FieldProblem } from './FieldProblem.js';

export interface SourceChoice {
  kind: 'own' | 'link';
  /** As typed. */
  link: string;
}

/** The repository's own clip, which the dev server hands out. */
export const ownClipUrl = () => new URL('/media/source.mp4', window.location.href).href;

interface SourcePickerProps {
  isLive: boolean;
  choice: SourceChoice;
  problem: string | undefined;
  onChange: (choice: SourceChoice) => void;
}

/** Which clip to change. The real API cannot reach a clip on this machine, so there it offers links only. */
export function SourcePicker({ isLive, choice, problem, onChange }: SourcePickerProps) {
  const id = useId();
  const linkField = (
    <>
      <input
        type="url"
        name="videoUrl"
        className="input"
        value={choice.link}
        placeholder="https://…/clip.mp4"
        autoComplete="off"
        aria-label="Link to the source clip"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          onChange({ kind: 'link', link: event.target.value });
        }}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      <p className="hint" id={`${id}-hint`}>
        Public MP4, at most 10 MB. The first 5 seconds are used.
      </p>
    </>
  );
  return (
    <fieldset className="field">
      <legend>Source clip</legend>
      {!isLive && (
        <div className="sources">
          <label className="source">
            <input
              type="radio"
              name="source"
              checked={choice.kind === 'own'}
              onChange={() => {
                onChange({ ...choice, kind: 'own' });
              }}
            />
            <ClipPreview src={ownClipUrl()} />
            <span className="source-name">Sailing boat</span>
          </label>
          <label className="source">
            <input
              type="radio"
              name="source"
              checked={choice.kind === 'link'}
              onChange={() => {
                onChange({ ...choice, kind: 'link' });
              }}
            />
            <span className="source-link" aria-hidden="true">
              <svg className="icon" viewBox="0 0 16 16">
                <path d="M6.5 9.5 9.5 6.5M7.2 4.8l1.5-1.5a2.9 2.9 0 0 1 4 4l-1.5 1.5M8.8 11.2l-1.5 1.5a2.9 2.9 0 0 1-4-4l1.5-1.5" />
              </svg>
            </span>
            <span className="source-name">Paste a link</span>
          </label>
        </div>
      )}
      {choice.kind === 'link' && linkField}
    </fieldset>
  );
}

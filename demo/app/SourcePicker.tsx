import { useId } from 'react';
import { ClipPreview } from './ClipPreview.js';
import { LinkField } from './LinkField.js';
import { ownClipUrl } from './ownClipUrl.js';

export interface SourceChoice {
  kind: 'own' | 'link';
  /** As typed. */
  link: string;
}

interface SourcePickerProps {
  isLive: boolean;
  choice: SourceChoice;
  problem: string | undefined;
  onChange: (choice: SourceChoice) => void;
}

/** Which clip to change, as pictures. The real API cannot reach a clip on this machine, so there it offers links only. */
export function SourcePicker({ isLive, choice, problem, onChange }: SourcePickerProps) {
  const name = useId();
  const pick = (kind: SourceChoice['kind']) => ({
    type: 'radio' as const,
    name,
    checked: choice.kind === kind,
    onChange: () => {
      onChange({ ...choice, kind });
    },
  });
  return (
    <fieldset className="field">
      <legend>Source clip</legend>
      {!isLive && (
        <div className="sources">
          <label className="source">
            <input {...pick('own')} />
            <ClipPreview src={ownClipUrl('source.mp4')} />
            <span className="source-name">
              Sailing boat<span className="source-length">0:05</span>
            </span>
          </label>
          <label className="source">
            <input {...pick('link')} />
            <span className="source-link" aria-hidden="true">
              <svg className="icon" viewBox="0 0 16 16">
                <path d="M6.5 9.5 9.5 6.5M7.2 4.8l1.5-1.5a2.9 2.9 0 0 1 4 4l-1.5 1.5M8.8 11.2l-1.5 1.5a2.9 2.9 0 0 1-4-4l1.5-1.5" />
              </svg>
            </span>
            <span className="source-name">Paste a link</span>
          </label>
        </div>
      )}
      {choice.kind === 'link' && (
        <LinkField
          name="videoUrl"
          label="Link to the source clip"
          hint="Public MP4, at most 10 MB. The first 5 seconds are used."
          placeholder="https://…/clip.mp4"
          value={choice.link}
          problem={problem}
          onChange={(link) => {
            onChange({ kind: 'link', link });
          }}
        />
      )}
    </fieldset>
  );
}

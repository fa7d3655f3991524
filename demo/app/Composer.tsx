import { useRef, useState, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { checkGenerateInput, type AlephAspectRatio, type AlephGenerateInput } from 'react-aleph/client';
import { AdvancedFields, type Advanced } from './AdvancedFields.js';
import { AspectRatioPicker } from './AspectRatioPicker.js';
import { ownClipUrl } from './ownClipUrl.js';
import { PromptField } from './PromptField.js';
import { problemWords } from './problemWords.js';
import { SourcePicker, type SourceChoice } from './SourcePicker.js';
import { SubmitBar } from './SubmitBar.js';
import { toInput } from './toInput.js';
import type { Submission } from './useSubmit.js';

interface ComposerProps {
  isLive: boolean;
  submission: Submission;
  onSubmit: (input: AlephGenerateInput) => void;
}

/** What to make: source, prompt and format. Says what is wrong once it was asked to submit, and goes to the first such field. */
export function Composer({ isLive, submission, onSubmit }: ComposerProps) {
  const form = useRef<HTMLFormElement>(null);
  const [prompt, setPrompt] = useState('');
  const [source, setSource] = useState<SourceChoice>({ kind: isLive ? 'link' : 'own', link: '' });
  const [aspectRatio, setAspectRatio] = useState<AlephAspectRatio>('16:9');
  const [advanced, setAdvanced] = useState<Advanced>({ referenceImage: '', seed: '' });
  const [wasAsked, setWasAsked] = useState(false);

  const videoUrl = source.kind === 'own' ? ownClipUrl('source.mp4') : source.link;
  const input = toInput({ prompt, videoUrl, aspectRatio, ...advanced });
  const problems = wasAsked ? problemWords(checkGenerateInput(input)) : {};

  const onFormSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    // A field in a closed part of the form can take the focus only once the part is open.
    flushSync(() => {
      setWasAsked(true);
    });
    const [first] = checkGenerateInput(input);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
    else onSubmit(input);
  };

  return (
    <form ref={form} className="composer" aria-label="New video" noValidate onSubmit={onFormSubmit}>
      <div className="composer-fields">
        <h2>New video</h2>
        <SourcePicker isLive={isLive} choice={source} problem={problems.videoUrl} onChange={setSource} />
        <PromptField value={prompt} problem={problems.prompt} onChange={setPrompt} />
        <AspectRatioPicker value={aspectRatio} onChange={setAspectRatio} />
        <AdvancedFields value={advanced} problems={problems} onChange={setAdvanced} />
      </div>
      <SubmitBar submission={submission} isLive={isLive} />
    </form>
  );
}

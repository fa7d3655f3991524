import { useRef, useState, type SyntheticEvent } from 'react';
import { checkGenerateInput, type AlephAspectRatio, type AlephGenerateInput } from 'react-aleph/client';
import { AspectRatioPicker } from './AspectRatioPicker.js';
import { PromptField } from './PromptField.js';
import { problemWords } from './problemWords.js';
import { ownClipUrl, SourcePicker, type SourceChoice } from './SourcePicker.js';
import { SubmitBar } from './SubmitBar.js';
import type { Submission } from './useSubmit.js';

interface ComposerProps {
  isLive: boolean;
  submission: Submission;
  onSubmit: (input: AlephGenerateInput) => void;
}

/** What to make: prompt, source and format. Says what is wrong once it was asked to submit, and goes to the first such field. */
export function Composer({ isLive, submission, onSubmit }: ComposerProps) {
  const form = useRef<HTMLFormElement>(null);
  const [prompt, setPrompt] = useState('');
  const [source, setSource] = useState<SourceChoice>({ kind: isLive ? 'link' : 'own', link: '' });
  const [aspectRatio, setAspectRatio] = useState<AlephAspectRatio>('16:9');
  const [wasAsked, setWasAsked] = useState(false);

  const videoUrl = source.kind === 'own' ? ownClipUrl() : source.link.trim();
  const input: AlephGenerateInput = { prompt: prompt.trim(), videoUrl, aspectRatio };
  const problems = wasAsked ? problemWords(checkGenerateInput(input)) : {};

  const onFormSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setWasAsked(true);
    const [first] = checkGenerateInput(input);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
    else onSubmit(input);
  };

  return (
    <form ref={form} className="composer" aria-label="New video" noValidate onSubmit={onFormSubmit}>
      <h2>New video</h2>
      <PromptField value={prompt} problem={problems.prompt} onChange={setPrompt} />
      <SourcePicker isLive={isLive} choice={source} problem={problems.videoUrl} onChange={setSource} />
      <AspectRatioPicker value={aspectRatio} onChange={setAspectRatio} />
      <SubmitBar submission={submission} isLive={isLive} />
    </form>
  );
}

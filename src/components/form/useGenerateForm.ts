'use client';
import { useRef, useState, type RefObject } from 'react';
import type { AlephError } from '../../core/AlephError.js';
import type { GenerateFormProps } from '../GenerateForm.js';
import type { FieldProblems } from './FormPartProps.js';
import type { FormWords } from './formWords.js';
import type { SubmitOptions } from './SubmitOptions.js';
import { useDraft } from './useDraft.js';
import { useFieldFocus } from './useFieldFocus.js';
import { useSubmission, type Submission } from './useSubmission.js';
import { useUpload } from './useUpload.js';

type Given = Pick<
  GenerateFormProps,
  'onSubmit' | 'defaultInput' | 'isPending' | 'error' | 'problems' | 'uploadSource'
>;

const advanced: readonly string[] = ['referenceImage', 'seed', 'waterMark', 'uploadCn'];

/** Everything that a form knows and decides; its parts only show it. */
export function useGenerateForm(root: RefObject<HTMLElement | null>, given: Given, words: FormWords) {
  const [wasAsked, setWasAsked] = useState(false);
  const [isAdvancedOpen, setIsAdvancedOpen] = useState(false);
  const [uploadedUrl, setUploadedUrl] = useState<string | null>(null);
  const lastSent = useRef<string | null>(null);
  const goTo = useFieldFocus(root);
  const { draft, input, found, change, problemsIn } = useDraft(given.defaultInput, given.problems, wasAsked);
  const { submission, submit, forget } = useSubmission(given.onSubmit);
  const onChange = (changed: Parameters<typeof change>[0]) => {
    forget();
    change(changed);
  };
  const { upload, start, cancel } = useUpload(given.uploadSource, (videoUrl) => {
    setUploadedUrl(videoUrl);
    onChange({ videoUrl });
  });

  const state: Submission['state'] = given.isPending
    ? 'pending'
    : submission.state === 'idle' && given.error
      ? 'refused'
      : submission.state;
  const refusal = submission.state === 'refused' ? submission.error : given.error;
  const error: AlephError | null = state === 'refused' ? (refusal ?? null) : null;
  const isUploading = upload.state === 'uploading';
  const problems: FieldProblems = {
    ...problemsIn(words),
    ...(wasAsked && isUploading ? { videoUrl: words.form.problem.uploading } : {}),
  };

  const attempt = (options: SubmitOptions) => {
    if (state === 'pending') return;
    setWasAsked(true);
    // The source stands first in the form; what is found comes in the order of the API's documents.
    const isSourceWrong = isUploading || found.some(({ field }) => field === 'videoUrl');
    const wrong = isSourceWrong ? 'videoUrl' : found[0]?.field;
    const text = JSON.stringify(input);
    if (wrong !== undefined) {
      if (advanced.includes(wrong)) setIsAdvancedOpen(true);
      goTo(`[name="${wrong}"]`);
    } else if (error?.code === 'outcome_unknown' && !options.force && (lastSent.current ?? text) === text) {
      // Nobody knows whether this very input was accepted: the second way is another button.
      goTo('[data-aleph-slot="generate-form-again"]');
    } else {
      lastSent.current = text;
      submit(input, options);
    }
  };
  return {
    ...{ draft, input, state, error, problems, upload, uploadedUrl, cancel, attempt, onChange },
    ...{ isAdvancedOpen, setIsAdvancedOpen },
    onFile: (file: File) => {
      forget();
      void start(file);
    },
  };
}

'use client';
import { forwardRef, useMemo } from 'react';
import { formWords } from '../components/form/formWords.js';
import { GenerateForm, type GenerateFormProps } from '../components/GenerateForm.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephSubmission } from '../core/AlephSubmission.js';
import { layLabels } from '../core/mergeLabels.js';
import { useAlephConfig } from '../hooks/AlephContext.js';
import { tellApp } from '../core/tellApp.js';
import { useAlephGenerate, type UseAlephGenerateOptions } from '../hooks/useAlephGenerate.js';

export interface AlephGenerateFormProps
  extends Omit<GenerateFormProps, 'onSubmit' | 'isPending' | 'error'>, UseAlephGenerateOptions {
  /** The task exists and is in the cache: show it. Called for a repeat within 10 s too, with the task that there is. */
  onCreated?: ((taskId: string, submission: AlephSubmission, input: AlephGenerateInput) => void) | undefined;
}

/**
 * The whole way from a prompt to a task: the form, sent through {@link useAlephGenerate}. Takes client and words from the nearest
 * `AlephProvider`; its own `labels` come on top. Renders the DOM of {@link GenerateForm}.
 *
 * @throws AlephError `configuration` as {@link useAlephGenerate} does.
 */
export const AlephGenerateForm = forwardRef<HTMLFormElement, AlephGenerateFormProps>(
  function AlephGenerateForm({ client, onCreated, labels, ...form }, ref) {
    const inherited = useAlephConfig()?.labels;
    const words = useMemo(() => layLabels(formWords(inherited), labels), [inherited, labels]);
    const { generate } = useAlephGenerate({ client });
    return (
      <GenerateForm
        {...form}
        ref={ref}
        labels={words}
        onSubmit={async (input, options) => {
          const submission = await generate(input, options);
          tellApp((made) => onCreated?.(made.taskId, made, input), submission);
          return submission;
        }}
      />
    );
  },
);

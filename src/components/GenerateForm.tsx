'use client';
import {
  forwardRef,
  useImperativeHandle,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import type { AlephError } from '../core/AlephError.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephGenerateProblem } from '../core/AlephGenerateProblem.js';
import type { PartialAlephLabels } from '../core/mergeLabels.js';
import { AdvancedFields } from './form/AdvancedFields.js';
import { formWords } from './form/formWords.js';
import { FormRefusal } from './form/FormRefusal.js';
import { PromptField } from './form/PromptField.js';
import { RatioField } from './form/RatioField.js';
import { SourceField } from './form/SourceField.js';
import { SubmitBar } from './form/SubmitBar.js';
import type { SubmitOptions } from './form/SubmitOptions.js';
import { useGenerateForm } from './form/useGenerateForm.js';
import type { UploadSource } from './form/useUpload.js';
import { languageOf } from './internal/languageOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { GenerateFormSlot } from './internal/slots.js';

export interface GenerateFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'children' | 'onSubmit'> {
  /**
   * Called with an input that the API takes, from a press of the viewer only. Return the promise of `generate`: until it settles nothing
   * else is sent, and what it resolves or rejects with is shown. `force` is true after "Submit again".
   */
  onSubmit: (input: AlephGenerateInput, options: SubmitOptions) => unknown;
  /** What the form holds at first. Give another `key` to fill it anew. */
  defaultInput?: Partial<AlephGenerateInput> | undefined;
  /** A submission is on its way, where `onSubmit` returns no promise. */
  isPending?: boolean | undefined;
  /** Why the last submission was refused, where `onSubmit` returns no promise. */
  error?: AlephError | null | undefined;
  /** What your own server finds wrong, by field; each is shown until its field is changed. */
  problems?: readonly AlephGenerateProblem[] | undefined;
  /** Turns on the area for files: brings one to where the provider can fetch it, and resolves with its public https URL. */
  uploadSource?: UploadSource | undefined;
  /** What it will cost, beside the button; the API tells no price. A function is called with what is typed so far. */
  cost?: ReactNode | ((input: AlephGenerateInput) => ReactNode);
  /** Words to replace, or a language pack. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<GenerateFormSlot> | undefined;
}

/**
 * What to make: source, prompt, format and the rest under "Advanced". Checks what the API would refuse, says it at the field and goes to
 * the first; keeps what was typed whatever happens; submits once. Renders a `form` whose `data-state` is `idle`, `pending`, `submitted`,
 * `deduplicated` or `refused`. A link is loaded by a `video` for its first frame.
 */
export const GenerateForm = forwardRef<HTMLFormElement, GenerateFormProps>(function GenerateForm(props, ref) {
  const { onSubmit, defaultInput, isPending, error, problems, ...behaviour } = props;
  const { uploadSource, cost, labels, classNames, className, ...rest } = behaviour;
  const root = useRef<HTMLFormElement>(null);
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(ref, () => root.current, []);
  const words = useMemo(() => formWords(labels), [labels]);
  const form = useGenerateForm(
    root,
    { onSubmit, defaultInput, isPending, error, problems, uploadSource },
    words,
  );
  const { state, upload, attempt } = form;
  const part = { draft: form.draft, problems: form.problems, onChange: form.onChange, words, classNames };
  const onForce = () => {
    attempt({ force: true });
  };
  return (
    <form
      {...languageOf(words)}
      aria-label={words.form.title}
      // Before React is there, the browser's own submission would carry the prompt into an address: as a dialog's it does nothing.
      method="dialog"
      {...rest}
      ref={root}
      {...slot('generate-form', classNames, className)}
      data-state={state}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        attempt({ force: false });
      }}
    >
      <div {...slot('generate-form-fields', classNames)}>
        <SourceField
          {...part}
          upload={uploadSource ? upload : null}
          uploadedUrl={form.uploadedUrl}
          onFile={form.onFile}
          onCancel={form.cancel}
        />
        <PromptField {...part} />
        <RatioField {...part} />
        <AdvancedFields {...part} isOpen={form.isAdvancedOpen} onToggle={form.setIsAdvancedOpen} />
      </div>
      {form.error && (
        <FormRefusal error={form.error} onForce={onForce} words={words} classNames={classNames} />
      )}
      <SubmitBar
        state={state}
        cost={typeof cost === 'function' ? cost(form.input) : cost}
        onForce={onForce}
        words={words}
        classNames={classNames}
      />
    </form>
  );
});

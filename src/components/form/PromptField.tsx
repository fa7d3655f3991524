'use client';
import type { KeyboardEvent } from 'react';
import { longestPrompt } from '../../core/generateInputChecks.js';
import { slot } from '../internal/slot.js';
import { Field } from './Field.js';
import type { FormPartProps } from './FormPartProps.js';

/** Enter is a new line; with Ctrl or Cmd it submits. */
function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.repeat || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** The prompt, with a count of what would be sent in the unit that the API counts in. It takes more than fits: cutting loses words. */
export function PromptField({ draft, problems, onChange, words, classNames }: FormPartProps) {
  const { details, form } = words;
  return (
    <Field
      label={details.prompt}
      problem={problems.prompt}
      aside={form.count(draft.prompt.trim().length, longestPrompt)}
      classNames={classNames}
    >
      {(control) => (
        <textarea
          {...slot('generate-form-input', classNames)}
          {...control}
          name="prompt"
          dir="auto"
          rows={4}
          aria-required
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={form.promptHint}
          value={draft.prompt}
          onKeyDown={onKeyDown}
          onChange={({ target: { value } }) => {
            onChange({ prompt: value });
          }}
        />
      )}
    </Field>
  );
}

'use client';
import { slot } from '../internal/slot.js';
import { Field } from './Field.js';
import type { FormPartProps } from './FormPartProps.js';

interface TextFieldProps extends FormPartProps {
  name: 'videoUrl' | 'referenceImage' | 'seed' | 'waterMark';
  label: string;
  hint: string | undefined;
}

/** One line of text. Links and numbers run left to right on every page. */
export function TextField({ name, label, hint, draft, problems, onChange, classNames }: TextFieldProps) {
  const isLink = name === 'videoUrl' || name === 'referenceImage';
  return (
    <Field label={label} hint={hint} problem={problems[name]} classNames={classNames}>
      {(control) => (
        <input
          {...slot('generate-form-input', classNames)}
          {...control}
          name={name}
          // Not `type="url"` and `required`: a browser would tell of mistakes before anybody had the time to make one.
          type="text"
          inputMode={isLink ? 'url' : name === 'seed' ? 'numeric' : undefined}
          dir={name === 'waterMark' ? 'auto' : 'ltr'}
          aria-required={name === 'videoUrl' || undefined}
          autoComplete="off"
          spellCheck={name === 'waterMark'}
          value={draft[name]}
          onChange={({ target: { value } }) => {
            onChange({ [name]: value });
          }}
        />
      )}
    </Field>
  );
}

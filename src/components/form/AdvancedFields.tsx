'use client';
import { slot } from '../internal/slot.js';
import type { FormPartProps } from './FormPartProps.js';
import { TextField } from './TextField.js';

interface AdvancedFieldsProps extends FormPartProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** What most videos do without. */
export function AdvancedFields({ isOpen, onToggle, ...part }: AdvancedFieldsProps) {
  const { draft, onChange, words, classNames } = part;
  const { details, form } = words;
  return (
    <details
      {...slot('generate-form-advanced', classNames)}
      open={isOpen}
      onToggle={(event) => {
        onToggle(event.currentTarget.open);
      }}
    >
      <summary {...slot('generate-form-summary', classNames)}>{form.advanced}</summary>
      <div {...slot('generate-form-more', classNames)}>
        <TextField {...part} name="referenceImage" label={details.reference} hint={form.referenceHint} />
        <TextField {...part} name="seed" label={details.seed} hint={form.seedHint} />
        <TextField {...part} name="waterMark" label={form.waterMark} hint={form.waterMarkHint} />
        <label {...slot('generate-form-check', classNames)}>
          <input
            {...slot('generate-form-checkbox', classNames)}
            type="checkbox"
            name="uploadCn"
            checked={draft.uploadCn}
            onChange={({ target: { checked } }) => {
              onChange({ uploadCn: checked });
            }}
          />
          {form.uploadCn}
        </label>
      </div>
    </details>
  );
}

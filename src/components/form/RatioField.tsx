'use client';
import { useId } from 'react';
import { aspectRatios } from '../../core/AlephGenerateInput.js';
import { slot } from '../internal/slot.js';
import type { FormPartProps } from './FormPartProps.js';

/** The formats that the API offers, each drawn in its own shape, and none of them: then the service decides. */
export function RatioField({ draft, problems, onChange, words, classNames }: FormPartProps) {
  const id = useId();
  return (
    <div
      {...slot('generate-form-field', classNames)}
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={problems.aspectRatio === undefined ? undefined : `${id}-note`}
    >
      <span {...slot('generate-form-label', classNames)} id={id}>
        {words.details.aspectRatio}
      </span>
      <div {...slot('generate-form-ratios', classNames)}>
        {(['', ...aspectRatios] as const).map((ratio) => (
          <label key={ratio} {...slot('generate-form-ratio', classNames)}>
            <input
              {...slot('generate-form-radio', classNames)}
              type="radio"
              name={`${id}-ratio`}
              checked={draft.aspectRatio === ratio}
              onChange={() => {
                onChange({ aspectRatio: ratio });
              }}
            />
            <span {...slot('generate-form-shape', classNames)} data-aspect-ratio={ratio || undefined} />
            {ratio || words.form.auto}
          </label>
        ))}
      </div>
      {problems.aspectRatio !== undefined && (
        <p {...slot('generate-form-problem', classNames)} id={`${id}-note`}>
          {problems.aspectRatio}
        </p>
      )}
    </div>
  );
}

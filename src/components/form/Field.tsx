'use client';
import { useId, type ReactNode } from 'react';
import { slot, type ClassNames } from '../internal/slot.js';

/** What ties a control to its words. */
export interface ControlAttributes {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Beside the label; read as part of the description. */
  aside?: string | undefined;
  classNames: ClassNames | undefined;
  children: (control: ControlAttributes) => ReactNode;
}

/** A control under its label, with its hint or, in the hint's place, what is wrong. */
export function Field({ label, hint, problem, aside, classNames, children }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  const described = [note === undefined ? '' : `${id}-note`, aside === undefined ? '' : `${id}-aside`];
  return (
    <div {...slot('generate-form-field', classNames)}>
      <div {...slot('generate-form-head', classNames)}>
        <label {...slot('generate-form-label', classNames)} htmlFor={id}>
          {label}
        </label>
        {aside !== undefined && (
          <span {...slot('generate-form-count', classNames)} id={`${id}-aside`}>
            {aside}
          </span>
        )}
      </div>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {note !== undefined && (
        <p
          {...slot(problem === undefined ? 'generate-form-hint' : 'generate-form-problem', classNames)}
          id={`${id}-note`}
        >
          {note}
        </p>
      )}
    </div>
  );
}

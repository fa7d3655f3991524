import { useId } from 'react';
import { FieldProblem } from './FieldProblem.js';

interface LinkFieldProps {
  /** The field of the input that a problem would name. */
  name: string;
  label: string;
  /** Shown; without it the label is heard only. */
  isLabelShown?: boolean;
  hint?: string;
  placeholder: string;
  value: string;
  problem: string | undefined;
  onChange: (link: string) => void;
}

/** A field for one link. Links run left to right on every page. */
export function LinkField(props: LinkFieldProps) {
  const { name, label, isLabelShown = false, hint, placeholder, value, problem, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelShown ? 'field-label' : 'for-ears'}>
        {label}
      </label>
      <input
        id={id}
        type="url"
        name={name}
        className="input"
        dir="ltr"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

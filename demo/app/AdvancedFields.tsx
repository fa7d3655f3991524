import { useId, useState } from 'react';
import { FieldProblem } from './FieldProblem.js';
import { LinkField } from './LinkField.js';
import type { ProblemWords } from './problemWords.js';

/** As typed; what is empty is not sent. */
export interface Advanced {
  referenceImage: string;
  seed: string;
}

interface AdvancedFieldsProps {
  value: Advanced;
  problems: ProblemWords;
  onChange: (value: Advanced) => void;
}

/** What most videos do without. Opens by itself when something in it must be mended. */
export function AdvancedFields({ value, problems, onChange }: AdvancedFieldsProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const hasProblem = problems.referenceImage !== undefined || problems.seed !== undefined;
  return (
    <details
      className="advanced"
      open={isOpen || hasProblem}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>Advanced</summary>
      <div className="advanced-fields">
        <LinkField
          name="referenceImage"
          label="Reference image"
          isLabelShown
          placeholder="https://…/style.jpg"
          value={value.referenceImage}
          problem={problems.referenceImage}
          onChange={(referenceImage) => {
            onChange({ ...value, referenceImage });
          }}
        />
        <div className="field">
          <label htmlFor={id} className="field-label">
            Seed
          </label>
          <input
            id={id}
            name="seed"
            className="input"
            dir="ltr"
            inputMode="numeric"
            value={value.seed}
            placeholder="Random"
            autoComplete="off"
            aria-invalid={problems.seed !== undefined}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              onChange({ ...value, seed: event.target.value });
            }}
          />
          <FieldProblem id={`${id}-problem`}>{problems.seed}</FieldProblem>
        </div>
      </div>
    </details>
  );
}

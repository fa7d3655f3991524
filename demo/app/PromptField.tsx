import { useId, type KeyboardEvent } from 'react';
import { FieldProblem } from './FieldProblem.js';

const longestPrompt = 2048;
const examples = [
  {
    label: 'Watercolour',
    prompt: 'Repaint the scene as a watercolour at dusk: violet hills, pink clouds, ink outlines.',
  },
  {
    label: 'Snow',
    prompt: 'Make it a quiet winter morning: snow on the hills, mist over the water, pale sun.',
  },
  { label: 'Claymation', prompt: 'Turn everything into hand-made claymation with soft studio light.' },
];

interface PromptFieldProps {
  value: string;
  problem: string | undefined;
  onChange: (prompt: string) => void;
}

/** The prompt with its counter and a few starting points. Enter is a new line; Ctrl or Cmd with Enter submits. */
export function PromptField({ value, problem, onChange }: PromptFieldProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id} className="field-label">
          Prompt
        </label>
        <span className="counter" id={`${id}-count`} data-over={value.length > longestPrompt || undefined}>
          {value.length} / {longestPrompt}
          <span className="for-ears"> characters</span>
        </span>
      </div>
      <textarea
        id={id}
        name="prompt"
        className="input"
        dir="auto"
        rows={3}
        value={value}
        placeholder="What should the clip become?"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-count ${id}-problem`}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      <div className="chips" role="group" aria-label="Example prompts">
        {examples.map(({ label, prompt }) => (
          <button
            key={label}
            type="button"
            className="chip"
            onClick={() => {
              onChange(prompt);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

'use client';
import { slot, type ClassNames } from '../internal/slot.js';

interface ComparisonSelectProps<Value extends string> {
  slot: 'task-comparison-sound' | 'task-comparison-speed';
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, words: string])[];
  onChange: (value: Value) => void;
  classNames: ClassNames | null | undefined;
}

/** The browser's own list: it opens as each device does it. */
export function ComparisonSelect<Value extends string>(props: ComparisonSelectProps<Value>) {
  const { slot: slotName, label, value, options, onChange, classNames } = props;
  return (
    <select
      {...slot(slotName, classNames)}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value as Value);
      }}
    >
      {options.map(([key, words]) => (
        <option key={key} {...slot('task-comparison-option', classNames)} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}

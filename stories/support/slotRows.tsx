import { slots } from '../../src/components/internal/slots.js';

/** Every public slot name, by component. */
export const slotRows = Object.entries(slots).map(
  ([component, names]) =>
    [
      component,
      <ul key={component}>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>,
    ] as const,
);

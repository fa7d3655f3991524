import type { ReactNode } from 'react';
import { slot, type ClassNames } from './slot.js';

interface RowProps {
  owner: 'task-details' | 'task-error';
  term: string;
  classNames: ClassNames | null | undefined;
  /** A row without a value is not shown. */
  children: ReactNode;
}

/** One line of a description list. */
export function Row({ owner, term, classNames, children }: RowProps) {
  if (children === null || children === undefined) return null;
  return (
    <div {...slot(`${owner}-row`, classNames)}>
      <dt {...slot(`${owner}-term`, classNames)}>{term}</dt>
      <dd {...slot(`${owner}-value`, classNames)}>{children}</dd>
    </div>
  );
}

import type { ReactNode } from 'react';
import { slot, type ClassNames } from './slot.js';

interface RowProps {
  owner: 'task-details' | 'task-error';
  term: string;
  classNames: ClassNames | null | undefined;
  /** The value was written by people, in whatever language. */
  isForeign?: boolean;
  /** A row without a value is not shown. */
  children: ReactNode;
}

/** One line of a description list. */
export function Row({ owner, term, classNames, isForeign, children }: RowProps) {
  if (children === null || children === undefined) return null;
  return (
    <div {...slot(`${owner}-row`, classNames)}>
      <dt {...slot(`${owner}-term`, classNames)}>{term}</dt>
      <dd {...slot(`${owner}-value`, classNames)} {...(isForeign && { lang: '', dir: 'auto' })}>
        {children}
      </dd>
    </div>
  );
}

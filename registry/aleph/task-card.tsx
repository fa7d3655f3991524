'use client';

import type { ComponentProps } from 'react';
import { AlephTaskCard } from 'react-aleph';

const quiet = 'border bg-background shadow-xs hover:bg-accent hover:text-accent-foreground';

/** Tailwind classes by slot; every slot is listed in the docs. What it does lives in the package and comes with its updates. */
const looks = {
  'task-card': 'shadow-sm',
  'task-card-prompt': 'font-medium',
  'task-card-check': quiet,
  'task-card-wait': quiet,
  'task-card-retry': quiet,
  'task-error-retry': quiet,
} satisfies ComponentProps<typeof AlephTaskCard>['classNames'];

export function TaskCard({ classNames, ...props }: ComponentProps<typeof AlephTaskCard>) {
  return <AlephTaskCard classNames={{ ...looks, ...classNames }} {...props} />;
}

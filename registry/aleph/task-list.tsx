'use client';

import type { ComponentProps } from 'react';
import { AlephTaskList } from 'react-aleph';

/** Tailwind classes by slot; every slot is listed in the docs. What it does lives in the package and comes with its updates. */
const looks = {
  'task-list-filter': 'font-medium',
  'task-list-prompt': 'font-medium',
} satisfies ComponentProps<typeof AlephTaskList>['classNames'];

export function TaskList({ classNames, ...props }: ComponentProps<typeof AlephTaskList>) {
  return <AlephTaskList classNames={{ ...looks, ...classNames }} {...props} />;
}

'use client';

import type { ComponentProps } from 'react';
import { AlephGenerateForm } from 'react-aleph';

/** Tailwind classes by slot; every slot is listed in the docs. What it does lives in the package and comes with its updates. */
const looks = {
  'generate-form-label': 'font-medium',
  'generate-form-input': 'bg-transparent shadow-xs dark:bg-input/30',
  'generate-form-submit': 'font-medium shadow-xs hover:bg-primary/90',
} satisfies ComponentProps<typeof AlephGenerateForm>['classNames'];

export function GenerateForm({ classNames, ...props }: ComponentProps<typeof AlephGenerateForm>) {
  return <AlephGenerateForm classNames={{ ...looks, ...classNames }} {...props} />;
}

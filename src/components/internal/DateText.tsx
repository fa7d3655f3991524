'use client';
import { formatDate, isoDate } from '../../core/formatDate.js';
import { slot, type ClassNames } from './slot.js';
import { useIsMounted } from './useIsMounted.js';

interface DateTextProps {
  ms: unknown;
  locale: string;
  classNames: ClassNames | null | undefined;
}

/** A point in time. Its words depend on the viewer's time zone and language, so they come after mount. */
export function DateText({ ms, locale, classNames }: DateTextProps) {
  const isMounted = useIsMounted();
  return (
    <time {...slot('task-details-time', classNames)} dateTime={isoDate(ms) ?? undefined}>
      {isMounted && formatDate(ms, locale, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}

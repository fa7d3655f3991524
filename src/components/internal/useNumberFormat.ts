'use client';
import { intlLocale } from '../../core/intlLocale.js';
import { useIsMounted } from './useIsMounted.js';

/** Numbers in the digits and marks of a language; plain ones in the first render, because a server may know other languages. */
export function useNumberFormat(
  locale: string,
): (value: number, options?: Intl.NumberFormatOptions) => string {
  const isMounted = useIsMounted();
  return (value, options) =>
    isMounted ? new Intl.NumberFormat(intlLocale(locale), options).format(value) : String(value);
}

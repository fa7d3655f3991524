/** `locale` if `Intl` accepts it, else undefined: the runtime's own language instead of a RangeError. */
export function intlLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

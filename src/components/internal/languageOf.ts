import type { AlephLabels } from '../../core/AlephLabels.js';

/** Attributes for the root of a component: a part in another language than its page must be read, and must run, as that language does. */
export function languageOf({ locale, direction }: Pick<AlephLabels, 'locale' | 'direction'>): {
  lang: string;
  dir: 'ltr' | 'rtl' | undefined;
} {
  return { lang: locale, dir: direction === 'ltr' || direction === 'rtl' ? direction : undefined };
}

import { languageTags, type LanguageTag } from './languages.js';

const storageKey = 'aleph-studio-language';

/** The language that was chosen last; English without a choice or without storage. */
export function rememberedLanguage(): LanguageTag {
  try {
    const kept = localStorage.getItem(storageKey);
    return languageTags.find((tag) => tag === kept) ?? 'en';
  } catch {
    return 'en';
  }
}

export function rememberLanguage(tag: LanguageTag): void {
  try {
    localStorage.setItem(storageKey, tag);
  } catch {
    // Without storage the choice lasts until the reload.
  }
}

/** A word by the plural category of its number; `other` stands in for those that a language has and the pack leaves out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a word that goes with `count` in the language `locale`. The language is named, so every machine gives the same answer. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}

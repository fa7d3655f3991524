import { useEffect, useRef, useState } from 'react';
import type { AlephLabels } from 'react-aleph';
import { languages, type LanguageTag } from './languages.js';
import { rememberLanguage } from './rememberedLanguage.js';

export interface SpokenLanguage {
  tag: LanguageTag;
  labels: AlephLabels;
}

/**
 * The language of the package's components. This page's own words stay English, and say so (`lang` on the page; the components carry their
 * own); its direction follows the chosen language, so that Arabic turns the whole page round.
 */
export function useLanguage(initial: SpokenLanguage) {
  const [language, setLanguage] = useState(initial);
  const asked = useRef(initial.tag);
  useEffect(() => {
    document.documentElement.dir = language.labels.direction;
  }, [language]);

  async function choose(tag: LanguageTag): Promise<void> {
    asked.current = tag;
    const labels = await languages[tag].load();
    // Whoever chose again in the meantime waits for another.
    if (asked.current !== tag) return;
    rememberLanguage(tag);
    setLanguage({ tag, labels });
  }
  return [language, choose] as const;
}

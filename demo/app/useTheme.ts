import { useState } from 'react';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'aleph-studio-theme';

/** The page's theme; `auto` follows the system. index.html sets the remembered one before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((name) => name === document.documentElement.dataset['alephTheme']) ?? 'auto',
  );
  return [
    theme,
    (next) => {
      document.documentElement.dataset['alephTheme'] = next;
      try {
        localStorage.setItem(storageKey, next);
      } catch {
        // Without storage the choice lasts until the reload.
      }
      setTheme(next);
    },
  ];
}

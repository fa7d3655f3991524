import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { en } from '../../src/locales/en.js';
import { languages, type Language } from './languages.js';
import { stylesheetText, type Motion, type Stylesheet } from './stylesheets.js';

export type Theme = 'light' | 'dark' | 'system';

/** What the toolbar sets. */
export interface StageSettings {
  theme: Theme;
  /** The words of every story, and the page's own language. */
  language: Language;
  /** `'rtl'` turns the page whatever its language. */
  direction: 'ltr' | 'rtl';
  motion: Motion;
  stylesheet: Stylesheet;
}

export const defaultSettings: StageSettings = {
  theme: 'system',
  language: 'en',
  direction: 'ltr',
  motion: 'system',
  stylesheet: 'layered',
};

let current = defaultSettings;
const listeners = new Set<() => void>();

/** Makes the page what the toolbar says. Done before a story renders, so that its first layout is measured with its styles. */
export function setStage(globals: Partial<StageSettings>): void {
  const { theme, language, direction, motion, stylesheet } = { ...defaultSettings, ...globals };
  current = { theme, language, direction, motion, stylesheet };
  const { documentElement: root } = document;
  const { locale, direction: own } = languages[language].labels ?? en;
  root.lang = locale;
  root.dir = own === 'rtl' ? own : direction;
  root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  const text = stylesheetText(stylesheet, motion);
  const element = stylesheetElement();
  if (element.textContent !== text) element.textContent = text;
  for (const listener of listeners) listener();
}

/** The language of the page now. */
export function stageLanguage(): Language {
  return current.language;
}

/** Whether the page is dark now. */
export function isStageDark(): boolean {
  return current.theme === 'system' ? darkScheme.matches : current.theme === 'dark';
}

/** For `useSyncExternalStore`: calls back whenever the page may have changed its looks. */
export function subscribeToStage(listener: () => void): () => void {
  listeners.add(listener);
  darkScheme.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    darkScheme.removeEventListener('change', listener);
  };
}

const darkScheme = matchMedia('(prefers-color-scheme: dark)');

function stylesheetElement(): HTMLStyleElement {
  const id = 'react-aleph-stylesheet';
  const present = document.getElementById(id);
  if (present instanceof HTMLStyleElement) return present;
  const element = document.createElement('style');
  element.id = id;
  document.head.append(element);
  return element;
}

// Docs pages have no loaders: they hear of the toolbar here.
for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
  addons.getChannel().on(event, ({ globals }: { globals: Partial<StageSettings> }) => {
    setStage(globals);
  });
}

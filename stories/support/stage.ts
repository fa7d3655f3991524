import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { stylesheetText, type Motion, type Stylesheet } from './stylesheets.js';

export type Theme = 'light' | 'dark' | 'system';

/** What the toolbar sets. */
export interface StageSettings {
  theme: Theme;
  direction: 'ltr' | 'rtl';
  motion: Motion;
  stylesheet: Stylesheet;
}

export const defaultSettings: StageSettings = {
  theme: 'system',
  direction: 'ltr',
  motion: 'system',
  stylesheet: 'layered',
};

let current = defaultSettings;
const listeners = new Set<() => void>();

/** Makes the page what the toolbar says. Done before a story renders, so that its first layout is measured with its styles. */
export function setStage(globals: Partial<StageSettings>): void {
  const { theme, direction, motion, stylesheet } = { ...defaultSettings, ...globals };
  current = { theme, direction, motion, stylesheet };
  const { documentElement: root } = document;
  root.dir = direction;
  root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  const text = stylesheetText(stylesheet, motion);
  const element = stylesheetElement();
  if (element.textContent !== text) element.textContent = text;
  for (const listener of listeners) listener();
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

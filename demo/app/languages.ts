import type { AlephLabels } from 'react-aleph';

interface Language {
  /** As its speakers call it. */
  name: string;
  /** Fetched when chosen; a page in English fetches none. */
  load: () => Promise<AlephLabels>;
}

/** The languages that the package speaks, by BCP 47 tag. */
export const languages = {
  en: { name: 'English', load: async () => (await import('react-aleph/locales/en')).en },
  ar: { name: 'العربية', load: async () => (await import('react-aleph/locales/ar')).ar },
  de: { name: 'Deutsch', load: async () => (await import('react-aleph/locales/de')).de },
  es: { name: 'Español', load: async () => (await import('react-aleph/locales/es')).es },
  fr: { name: 'Français', load: async () => (await import('react-aleph/locales/fr')).fr },
  ja: { name: '日本語', load: async () => (await import('react-aleph/locales/ja')).ja },
  'pt-BR': { name: 'Português', load: async () => (await import('react-aleph/locales/pt-BR')).ptBR },
  ru: { name: 'Русский', load: async () => (await import('react-aleph/locales/ru')).ru },
  'zh-CN': { name: '简体中文', load: async () => (await import('react-aleph/locales/zh-CN')).zhCN },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof languages;

export const languageTags = Object.keys(languages) as LanguageTag[];

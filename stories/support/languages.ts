import type { AlephLabels } from '../../src/core/AlephLabels.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ja } from '../../src/locales/ja.js';
import { ptBR } from '../../src/locales/ptBR.js';
import { ru } from '../../src/locales/ru.js';
import { zhCN } from '../../src/locales/zhCN.js';
import { pseudoLabels } from './pseudoLabels.js';

/** The languages of the toolbar. English is what the components say without `labels`. */
export const languages = {
  en: { name: 'English', labels: undefined },
  ar: { name: 'العربية', labels: ar },
  de: { name: 'Deutsch', labels: de },
  es: { name: 'Español', labels: es },
  fr: { name: 'Français', labels: fr },
  ja: { name: '日本語', labels: ja },
  'pt-BR': { name: 'Português (Brasil)', labels: ptBR },
  ru: { name: 'Русский', labels: ru },
  'zh-CN': { name: '简体中文', labels: zhCN },
  pseudo: { name: '[Ƥšéúđó-ļóçáļé]', labels: pseudoLabels },
} satisfies Record<string, { name: string; labels: AlephLabels | undefined }>;

export type Language = keyof typeof languages;

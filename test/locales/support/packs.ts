import type { AlephLabels } from '../../../src/core/AlephLabels.js';
import { ar } from '../../../src/locales/ar.js';
import { de } from '../../../src/locales/de.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { fr } from '../../../src/locales/fr.js';
import { ja } from '../../../src/locales/ja.js';
import { ptBR } from '../../../src/locales/ptBR.js';
import { ru } from '../../../src/locales/ru.js';
import { zhCN } from '../../../src/locales/zhCN.js';

/** Every pack, English first. */
export const packs: readonly AlephLabels[] = [en, ar, de, es, fr, ja, ptBR, ru, zhCN];

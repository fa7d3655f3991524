import { useSyncExternalStore } from 'react';
import type { AlephLabels } from '../../src/core/AlephLabels.js';
import { languages } from './languages.js';
import { stageLanguage, subscribeToStage } from './stage.js';

/** The words of the toolbar's language for stories that make their own elements; undefined is English, as built in. */
export function useStageLabels(): AlephLabels | undefined {
  return languages[useSyncExternalStore(subscribeToStage, stageLanguage)].labels;
}

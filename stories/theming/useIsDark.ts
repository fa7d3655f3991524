import { useSyncExternalStore } from 'react';
import { isStageDark, subscribeToStage } from '../support/stage.js';

/** For apps whose theme is a class of theirs. */
export const useIsDark = () => useSyncExternalStore(subscribeToStage, isStageDark);

'use client';
import { createContext, useContext } from 'react';
import type { AlephHistory } from '../browser/history/AlephHistory.js';
import type { AlephLabels } from '../core/AlephLabels.js';
import type { AlephPolling } from '../core/AlephPolling.js';
import type { SucceededAlephTask } from '../core/AlephTask.js';
import type { DeepPartial } from '../core/DeepPartial.js';
import type { TaskMedia } from '../core/TaskMedia.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';

/** What `AlephProvider` hands down. */
export interface AlephConfig {
  client: AlephTaskReader;
  labels: DeepPartial<AlephLabels> | undefined;
  polling: AlephPolling | undefined;
  history: AlephHistory | undefined;
  downloadUrl: ((task: SucceededAlephTask) => string | null | undefined) | undefined;
  resolveMedia: ((task: SucceededAlephTask) => TaskMedia | null | undefined) | undefined;
}

export const AlephContext = createContext<AlephConfig | null>(null);

/** The nearest provider's set-up; null where there is none. */
export function useAlephConfig(): AlephConfig | null {
  return useContext(AlephContext);
}

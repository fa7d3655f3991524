import type { AlephHistoryEntry } from './AlephHistory.js';

/** An entry as the history itself has it. */
export interface HistoryRecord extends AlephHistoryEntry {
  /** Of the input, to know an equal one; `''` once the task has ended. */
  digest: string;
}

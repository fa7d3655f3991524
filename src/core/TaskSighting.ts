import type { AlephError } from './AlephError.js';
import type { AlephTask } from './AlephTask.js';

/** All that is known of one followed task at its last look. Phase, connection and the next look are computed from this alone. */
export interface TaskSighting {
  taskId: string;
  task: AlephTask | undefined;
  /** What the last look failed with; null when it did not fail. */
  error: AlephError | null;
  /** Age of the task, on one clock, in milliseconds. */
  ageMs: number;
  /** Age at which to stop looking, in milliseconds. */
  limitMs: number;
  intervalMs: number;
  /** Looks so far, good and bad. */
  looks: number;
  /** From the first failed look, or from the submission, to the last look, in milliseconds. Only read while the API has never shown the task. */
  missedMs: number;
  /** How long looks have been failing, in milliseconds; 0 when the last one did not. */
  outageMs: number;
}

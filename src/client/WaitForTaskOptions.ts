import type { AlephPolling } from '../core/AlephPolling.js';
import type { AlephTask } from '../core/AlephTask.js';

export interface WaitForTaskOptions {
  /** Ends the waiting, not the task: the API cannot cancel one. */
  signal?: AbortSignal | undefined;
  /** How often and how long to look; `whenHidden` has no meaning here. */
  polling?: AlephPolling | undefined;
  /** Called when the task was first seen and after each change, its end included. What it throws ends the waiting with that error. */
  onUpdate?: ((task: AlephTask) => void) | undefined;
}

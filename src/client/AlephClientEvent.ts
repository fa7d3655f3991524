import type { AlephErrorCode } from '../core/alephErrorCatalogue.js';
import type { AlephFailureReason, SettledAlephTask } from '../core/AlephTask.js';

/** What `onEvent` is told, for logs and metrics: ids, durations (milliseconds) and codes; never a prompt, a URL or a key. */
export type AlephClientEvent =
  | {
      /** One HTTP request has ended. `code` is null when it went well. */
      type: 'request';
      route: 'record-info' | 'generate';
      /** Null when no answer came. */
      httpStatus: number | null;
      code: AlephErrorCode | null;
      durationMs: number;
    }
  | {
      /** One call of `generate` has ended, also when the input was refused before anything was sent. */
      type: 'submit';
      taskId: string | null;
      code: AlephErrorCode | null;
      durationMs: number;
    }
  | {
      /** This client has seen the end of a task for the first time. `durationMs` is the generation's own, null when unknown. */
      type: 'settled';
      taskId: string;
      state: SettledAlephTask['state'];
      reason: AlephFailureReason | null;
      durationMs: number | null;
    };

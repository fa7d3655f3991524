import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephTask, SucceededAlephTask } from '../core/AlephTask.js';
import type { WaitForTaskOptions } from './WaitForTaskOptions.js';

export interface AlephRequestOptions {
  signal?: AbortSignal | undefined;
}

export interface AlephGenerateOptions extends AlephRequestOptions {
  /** Sent as `Idempotency-Key`, so that a proxy that remembers it answers a repeat with the same task. The API itself knows none. */
  idempotencyKey?: string | undefined;
}

export interface AlephLookOptions extends AlephRequestOptions {
  /** Called when the request is sent: it may have waited in line before. */
  onSend?: (() => void) | undefined;
}

/** One account at one provider (or behind one proxy). Everything it rejects with is an `AlephError`. Its functions need no `this`. */
export interface AlephClient {
  /** Whose tasks these are, as given to `createAlephClient`. */
  readonly scope: string;
  /** Where it asks, as given to `createAlephClient`, without slashes at the end. */
  readonly baseUrl: string;
  /**
   * Looks at a task once: `GET {baseUrl}/record-info`, when the budget has room for it. A failed generation resolves as a task with
   * `state: 'failed'`; a failed request rejects. After an answer with `Retry-After`, rejects at once without a request until that time is
   * over, with the rest of it in `retryAfterMs`.
   */
  getTask: (taskId: string, options?: AlephLookOptions) => Promise<AlephTask>;
  /** Lets looks at this task that wait for the budget go before all others. Sends nothing by itself, and nothing during a pause. */
  hurry: (taskId: string) => void;
  /**
   * Submits a paid task: `POST {baseUrl}/generate`. Never repeated by itself, because the API has no idempotency key. Rejects with
   * `invalid_request` before anything is sent when `checkGenerateInput` finds a problem, and with `outcome_unknown` when the request went
   * out but nobody knows what became of it: do not submit again without asking a human.
   */
  generate: (input: AlephGenerateInput, options?: AlephGenerateOptions) => Promise<{ taskId: string }>;
  /**
   * Follows a task to its end. Resolves with the finished video; rejects with `task_failed` or `task_timed_out` (both carry `task`), with
   * `aborted`, or with the first error that asking again cannot mend. Outages are waited out.
   */
  waitForTask: (taskId: string, options?: WaitForTaskOptions) => Promise<SucceededAlephTask>;
  /**
   * When a task began on this machine's clock, in epoch milliseconds, whatever the provider's clock says; null until this client has seen
   * its `createdAt`. `Date.now() - startedAt` is the task's age.
   */
  startedAt: (taskId: string) => number | null;
}

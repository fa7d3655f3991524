import { alephErrorCatalogue, type AlephErrorCode } from './alephErrorCatalogue.js';
import type { AlephTask } from './AlephTask.js';

const brand = Symbol.for('react-aleph.AlephError');

export interface AlephErrorDetails {
  /** HTTP status of the answer, when there was one. */
  httpStatus?: number | undefined;
  /** The `code` inside the provider's envelope, when there was one. */
  apiCode?: number | undefined;
  /** How long the API asked to be left alone, in milliseconds. */
  retryAfterMs?: number | undefined;
  taskId?: string | undefined;
  /** The task as last seen; with `task_failed` and `task_timed_out`. */
  task?: AlephTask | undefined;
  cause?: unknown;
}

/**
 * The only error this package throws. `message` is for developers and holds no key, header or payload; what viewers read is
 * `labels.error[code]`. A failed generation is not an error but a task with `state: 'failed'`.
 */
export class AlephError extends Error {
  readonly code: AlephErrorCode;
  /** Whether asking again may help without anybody changing anything. */
  readonly isRetryable: boolean;
  declare readonly httpStatus?: number;
  declare readonly apiCode?: number;
  declare readonly retryAfterMs?: number;
  declare readonly taskId?: string;
  declare readonly task?: AlephTask;

  constructor(code: AlephErrorCode, message: string, { cause, ...details }: AlephErrorDetails = {}) {
    // Tools clone errors without arguments (Storybook does): that must not throw a second error.
    const { isRetryable, hint } = alephErrorCatalogue[code in alephErrorCatalogue ? code : 'configuration'];
    super(`${message} ${hint} [${code}]`, cause === undefined ? undefined : { cause });
    this.name = 'AlephError';
    this.code = code;
    this.isRetryable = isRetryable;
    for (const [key, value] of Object.entries(details))
      if (value !== undefined) Object.assign(this, { [key]: value });
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an {@link AlephError}, also one thrown by another copy of this package. Never throws. */
export function isAlephError(value: unknown): value is AlephError {
  return value instanceof Error && brand in value;
}

import type { AlephError } from '../../core/AlephError.js';
import type { AlephLabels, AlephMessage } from '../../core/AlephLabels.js';
import type { AlephFailure } from '../../core/AlephTask.js';
import { asText } from './asText.js';

/** What went wrong, in one shape for a failed request and a failed generation. */
export interface Problem {
  message: AlephMessage;
  /** `AlephErrorCode` or `AlephFailureReason`. */
  code: string | undefined;
  /** The provider's number for it. */
  providerCode: string | undefined;
  /** The provider's own text. Never `error.message`, which is written for developers. */
  providerText: string | undefined;
  taskId: string | undefined;
}

function wordsFor(
  messages: Record<string, AlephMessage>,
  key: unknown,
  fallback: AlephMessage,
): AlephMessage {
  return typeof key === 'string' && Object.hasOwn(messages, key) ? (messages[key] ?? fallback) : fallback;
}

/** Reads an error or a failure; codes that this version does not know (JavaScript users, other copies) get general words. */
export function problemOf(
  error: Partial<AlephError> | null | undefined,
  failure: Partial<AlephFailure> | null | undefined,
  labels: AlephLabels,
): Problem {
  if (failure) {
    return {
      message: wordsFor(labels.failure, failure.reason, labels.failure.unknown),
      code: asText(failure.reason),
      providerCode: asText(failure.code),
      providerText: asText(failure.message),
      taskId: undefined,
    };
  }
  return {
    message: wordsFor(labels.error, error?.code, labels.error.server),
    code: asText(error?.code),
    providerCode: asText(error?.apiCode ?? error?.httpStatus),
    providerText: undefined,
    taskId: asText(error?.taskId),
  };
}

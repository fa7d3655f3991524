/** Why a request (not a generation) went wrong. Closed: a new kind needs a row in the catalogue, in the words and in the docs. */
export type AlephErrorCode = keyof typeof alephErrorCatalogue;

interface AlephErrorEntry {
  /** Whether asking again may help without anybody changing anything. */
  isRetryable: boolean;
  /** For developers: what to do about it. Viewers see `labels.error[code]`. */
  hint: string;
}

/** Every error code of this package, once: what it means for polling and what a developer should do. */
export const alephErrorCatalogue = {
  network: { isRetryable: true, hint: 'Check the connection, the baseUrl and CORS.' },
  timeout: { isRetryable: true, hint: 'Raise timeoutMs if your network is slow.' },
  aborted: { isRetryable: false, hint: 'The caller aborted its signal.' },
  unauthorized: { isRetryable: false, hint: 'Check the API key, or the session your proxy expects.' },
  insufficient_credits: { isRetryable: false, hint: 'Top up, or raise the cap of the key.' },
  not_found: { isRetryable: false, hint: 'Check the id, the account and the provider.' },
  invalid_request: { isRetryable: false, hint: 'Change the input.' },
  source_unreachable: { isRetryable: false, hint: 'The source must be a public https URL.' },
  rate_limited: { isRetryable: true, hint: 'Wait for retryAfterMs.' },
  maintenance: { isRetryable: true, hint: 'The provider is under maintenance.' },
  server: { isRetryable: true, hint: 'The provider or a gateway failed.' },
  invalid_response: { isRetryable: true, hint: 'baseUrl may not point at an Aleph API or proxy.' },
  configuration: { isRetryable: false, hint: 'Fix the set-up.' },
  outcome_unknown: { isRetryable: false, hint: 'A paid task may exist: look before you submit again.' },
  task_failed: { isRetryable: false, hint: 'error.task.failure says why.' },
  task_timed_out: { isRetryable: false, hint: 'Wait longer with the same id.' },
} as const satisfies Record<string, AlephErrorEntry>;

/** What was asked for, as the API echoes it. Every URL is absolute `http(s)` or absent; there is never a `callBackUrl`. */
export interface AlephTaskParams {
  prompt?: string;
  videoUrl?: string;
  referenceImage?: string;
  aspectRatio?: string;
  seed?: number;
  waterMark?: string;
}

/** Why a generation failed, as far as its code and text can be trusted to say. */
export type AlephFailureReason =
  | 'content_policy'
  | 'source_unreachable'
  | 'invalid_input'
  | 'capacity'
  | 'internal'
  | 'no_result'
  | 'unknown';

export interface AlephFailure {
  /** The provider's `errorCode`; null when it sent none. */
  code: number | null;
  /** The provider's own text, in its own language; `''` when it sent none. */
  message: string;
  reason: AlephFailureReason;
  /** Whether the same input may succeed: true for `internal`, `capacity` and `no_result` only. */
  isRetryable: boolean;
}

interface AlephTaskBase {
  taskId: string;
  /** Epoch milliseconds by the provider's clock. */
  createdAt: number | null;
  params: AlephTaskParams | null;
}

export interface ProcessingAlephTask extends AlephTaskBase {
  state: 'processing';
  /** Percent, over 0 to 100, as the provider reports it; absent where it reports none, as in the form `'aleph'`. */
  progress?: number;
}

export interface SucceededAlephTask extends AlephTaskBase {
  state: 'succeeded';
  videoUrl: string;
  thumbnailUrl: string | null;
  /** Epoch milliseconds by the provider's clock. */
  completedAt: number | null;
  /** `completedAt` plus 14 days, after which the provider drops the files; null when `completedAt` is. */
  expiresAt: number | null;
}

export interface FailedAlephTask extends AlephTaskBase {
  state: 'failed';
  /** Epoch milliseconds by the provider's clock. */
  completedAt: number | null;
  failure: AlephFailure;
}

/** One generation as the API knows it. Plain JSON: safe to cache, to structurally share and to send to a browser. */
export type AlephTask = ProcessingAlephTask | SucceededAlephTask | FailedAlephTask;

/** A task that will not change any more. */
export type SettledAlephTask = SucceededAlephTask | FailedAlephTask;

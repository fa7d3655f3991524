export { AlephError, isAlephError, type AlephErrorDetails } from '../core/AlephError.js';
export { alephErrorCatalogue, type AlephErrorCode } from '../core/alephErrorCatalogue.js';
export { aspectRatios, type AlephAspectRatio, type AlephGenerateInput } from '../core/AlephGenerateInput.js';
export type { AlephGenerateProblem, AlephGenerateProblemReason } from '../core/AlephGenerateProblem.js';
export type { AlephPolling } from '../core/AlephPolling.js';
export type {
  AlephFailure,
  AlephFailureReason,
  AlephTask,
  AlephTaskParams,
  FailedAlephTask,
  ProcessingAlephTask,
  SettledAlephTask,
  SucceededAlephTask,
} from '../core/AlephTask.js';
export { checkGenerateInput } from '../core/checkGenerateInput.js';
export { isSettled } from '../core/isSettled.js';
export type {
  AlephClient,
  AlephGenerateOptions,
  AlephLookOptions,
  AlephRequestOptions,
} from '../client/AlephClient.js';
export type { AlephClientEvent } from '../client/AlephClientEvent.js';
export type { AlephClientOptions } from '../client/AlephClientOptions.js';
export type { AlephProtocol } from '../client/AlephProtocol.js';
export type { AlephRequestBudget } from '../client/AlephRequestBudget.js';
export { APIKLEY_BASE_URL } from '../client/APIKLEY_BASE_URL.js';
export { createAlephClient } from '../client/createAlephClient.js';
export { KIE_BASE_URL } from '../client/KIE_BASE_URL.js';
export { KIE_JOBS_BASE_URL } from '../client/KIE_JOBS_BASE_URL.js';
export { toAlephTask, type ToAlephTaskOptions } from '../client/toAlephTask.js';
export { toAlephTaskFromJob } from '../client/toAlephTaskFromJob.js';
export type { WaitForTaskOptions } from '../client/WaitForTaskOptions.js';

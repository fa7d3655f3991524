import type { AlephTask } from '../core/AlephTask.js';
import { readRecordInfo } from './readRecordInfo.js';
import { recordToTask } from './recordToTask.js';

export interface ToAlephTaskOptions {
  /**
   * Server time in epoch milliseconds. A record that says "finished" without a result is `processing` for 60 s, then failed with
   * `no_result`; without `now` it stays `processing`.
   */
  now?: number | undefined;
  /** The id that was asked for: it becomes the task's, and a record that names another one is refused. */
  taskId?: string | undefined;
}

/**
 * Reads a record-info answer (an object or its JSON text), in the documented dialect and in the observed one. Pure.
 *
 * Zone-less times are read as UTC. A record that lacks `successFlag` is `processing`; one that names no id has the asked one, or `''`.
 *
 * @throws AlephError and nothing else, whatever it is given: the code's own error for a refusal, `not_found` for `data: null`,
 *   `invalid_response` for what is no answer of this API.
 */
export function toAlephTask(envelope: unknown, options?: ToAlephTaskOptions | null): AlephTask {
  const { now, taskId } = options ?? {};
  return recordToTask(readRecordInfo(envelope, taskId), now);
}

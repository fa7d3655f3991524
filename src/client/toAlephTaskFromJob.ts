import type { AlephTask } from '../core/AlephTask.js';
import { readJobRecord } from './readJobRecord.js';
import { readRecordInfo } from './readRecordInfo.js';
import { recordToTask } from './recordToTask.js';
import type { ToAlephTaskOptions } from './toAlephTask.js';

/**
 * Reads a `recordInfo` answer of the jobs API (an object or its JSON text): the twin of `toAlephTask`, with the same options. Pure.
 *
 * `waiting`, `queuing`, `generating` and states that nobody knows are `processing`. A failure's `failCode` is kept when it is a number.
 *
 * @throws AlephError and nothing else, whatever it is given; `not_found` for code 422 with `recordInfo is null`.
 */
export function toAlephTaskFromJob(envelope: unknown, options?: ToAlephTaskOptions | null): AlephTask {
  const { now, taskId } = options ?? {};
  return recordToTask(readRecordInfo(envelope, taskId, readJobRecord), now);
}

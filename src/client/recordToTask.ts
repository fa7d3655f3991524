import type { AlephTask, FailedAlephTask } from '../core/AlephTask.js';
import { failureReason, isRetryableReason } from '../core/failureReason.js';
import type { RecordInfoWire } from './recordInfoSchema.js';
import { toTaskParams } from './toTaskParams.js';

/** How long a finished record may stay without a result before it counts as failed. */
const resultGraceMs = 60_000;

/** "Results are kept 14 days after completion." */
const resultKeptMs = 14 * 24 * 3_600_000;

/** What a record means. Without `now`, no time has passed since the newest time in it. */
export function recordToTask(record: RecordInfoWire, now = 0): AlephTask {
  const { taskId, successFlag, errorCode, errorMessage, response, progress } = record;
  const createdAt = record.createTime?.ms ?? null;
  // Nothing ends before it began: a zone-less end beside a zoned start may be hours early.
  const completedAt = record.completeTime && Math.max(record.completeTime.ms, createdAt ?? 0);
  const base = { taskId, createdAt, params: record.paramJson && toTaskParams(record.paramJson) };

  const videoUrl = response?.resultVideoUrl;
  if (successFlag === 1 && videoUrl) {
    const expiresAt = completedAt && completedAt + resultKeptMs;
    const thumbnailUrl = response.resultImageUrl;
    return { ...base, state: 'succeeded', videoUrl, thumbnailUrl, completedAt, expiresAt };
  }

  const failed = (reason: FailedAlephTask['failure']['reason']): FailedAlephTask => ({
    ...base,
    state: 'failed',
    completedAt,
    failure: {
      code: reason === 'no_result' ? null : errorCode,
      message: errorMessage,
      reason,
      isRetryable: isRetryableReason(reason),
    },
  });
  const hasError = errorMessage !== '' || (errorCode ?? 0) !== 0;
  if ((successFlag ?? 0) >= 2 || (successFlag === 0 && hasError))
    return failed(failureReason(errorCode, errorMessage));
  const isDue = completedAt !== null && now - completedAt >= resultGraceMs;
  if ((successFlag === 0 || successFlag === 1) && isDue) return failed('no_result');
  return { ...base, state: 'processing', ...(progress !== null && { progress }) };
}

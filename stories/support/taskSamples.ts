import type {
  AlephFailure,
  AlephFailureReason,
  AlephTaskParams,
  FailedAlephTask,
  ProcessingAlephTask,
  SucceededAlephTask,
} from '../../src/core/AlephTask.js';
import { isRetryableReason } from '../../src/core/failureReason.js';
import { mediaUrl } from './mediaUrl.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const taskId = 'ee603959-debb-48d1-98c4-a6d1c717eba6';

/** Stories look as on the day they are looked at: "3 minutes ago" stays so. */
const now = Date.now();

export const sampleParams: AlephTaskParams = {
  prompt:
    'A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting',
  videoUrl: mediaUrl('source.mp4'),
  aspectRatio: '16:9',
  seed: 42,
};

export const processingTask: ProcessingAlephTask = {
  taskId,
  state: 'processing',
  createdAt: now - 3 * minute,
  params: sampleParams,
};

export const succeededTask: SucceededAlephTask = {
  taskId,
  state: 'succeeded',
  createdAt: now - 9 * minute,
  completedAt: now - 3.5 * minute,
  expiresAt: now - 3.5 * minute + 14 * day,
  params: sampleParams,
  videoUrl: mediaUrl('result.mp4'),
  thumbnailUrl: mediaUrl('thumbnail.jpg'),
};

/** Provider texts as recorded or documented, one for each reason. */
const failureTexts: Record<AlephFailureReason, readonly [code: number | null, message: string]> = {
  content_policy: [400, 'Your prompt was caught by our AI moderator. Please adjust it and try again!'],
  source_unreachable: [
    400,
    'Failed to fetch the image. Kindly verify any access limits set by you or your service provider.',
  ],
  invalid_input: [400, 'Unsupported width or height. Please adjust the size and try again.'],
  capacity: [400, 'Reached the limit for concurrent generations.'],
  internal: [500, 'internal error, please try again later.'],
  no_result: [null, ''],
  unknown: [500, '生成失败'],
};

export function failureSample(reason: AlephFailureReason): AlephFailure {
  const [code, message] = failureTexts[reason];
  return { code, message, reason, isRetryable: isRetryableReason(reason) };
}

export function failedTask(reason: AlephFailureReason): FailedAlephTask {
  return {
    taskId,
    state: 'failed',
    createdAt: now - 2 * minute,
    completedAt: now - minute,
    params: sampleParams,
    failure: failureSample(reason),
  };
}

import type {
  AlephFailureReason,
  AlephTaskParams,
  FailedAlephTask,
  ProcessingAlephTask,
  SucceededAlephTask,
} from '../../src/core/AlephTask.js';

export const minute = 60_000;
/** The time of day of every test in this folder: half a day from both midnights, so that no time zone changes the date. */
export const now = Date.UTC(2026, 7, 10, 12);

export const params: AlephTaskParams = {
  prompt: 'Watercolour look',
  videoUrl: 'https://files.example/uploads/source.mp4',
  referenceImage: 'https://files.example/style.png',
  aspectRatio: '9:16',
  seed: 42,
};

const base = { taskId: 'task-1', params };

export const processing: ProcessingAlephTask = { ...base, state: 'processing', createdAt: now - 3 * minute };

export const succeeded: SucceededAlephTask = {
  ...base,
  state: 'succeeded',
  createdAt: now - 20 * minute,
  completedAt: now - 20 * minute + 328_000,
  expiresAt: now + 14 * 24 * 60 * minute,
  videoUrl: 'https://files.example/result.mp4',
  thumbnailUrl: 'https://files.example/result.jpg',
};

export function failed(reason: AlephFailureReason): FailedAlephTask {
  return {
    ...base,
    state: 'failed',
    createdAt: now - 3 * minute,
    completedAt: now - minute,
    failure: { code: 400, message: 'caught by our AI moderator', reason, isRetryable: false },
  };
}

import type { AlephTask } from '../core/AlephTask.js';

/**
 * A task as the record-info answer that `toAlephTask` reads it from: for storage and channels, whose content is as foreign as the network's
 * once it comes back. `no_result` is our own reading of a finished record without a result, and needs a `now` to be read so again.
 */
export function toTaskAnswer(task: AlephTask): Readonly<Record<string, unknown>> {
  const { taskId, createdAt, params } = task;
  const failure = task.state === 'failed' ? task.failure : null;
  const isEmpty = failure?.reason === 'no_result';
  const data = {
    taskId,
    paramJson: params && JSON.stringify(params),
    response:
      task.state === 'succeeded'
        ? { resultVideoUrl: task.videoUrl, resultImageUrl: task.thumbnailUrl }
        : null,
    createTime: createdAt,
    completeTime: task.state === 'processing' ? null : task.completedAt,
    successFlag: task.state === 'succeeded' || isEmpty ? 1 : failure ? 3 : 0,
    errorCode: failure?.code ?? null,
    errorMessage: failure?.message ?? null,
    ...(task.state === 'processing' && task.progress !== undefined && { progress: task.progress }),
  };
  return { code: 200, msg: 'success', data };
}

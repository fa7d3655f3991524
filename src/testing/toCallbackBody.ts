import type { EmulatedOutcome } from './EmulatedTask.js';

const urlNames = [
  ['video_url', 'image_url'],
  ['result_video_url', 'result_image_url'],
  ['resultVideoUrl', 'resultImageUrl'],
] as const;

/**
 * What the provider POSTs at the end of a task. The documents contradict themselves, so `variant` (any integer, taken modulo 3) chooses
 * where the id stands and how the URLs are spelt: 0 `data.task_id`, 1 top-level `taskId` (a failure then has `data: null`),
 * 2 `data.taskId`.
 */
export function toCallbackBody(taskId: string, outcome: EmulatedOutcome, variant: number): object {
  const failed = 'code' in outcome;
  const head = failed
    ? { code: outcome.code < 500 ? 400 : 500, msg: outcome.message }
    : { code: 200, msg: 'success' };
  const [video, image] = urlNames[(variant % 3) as 0 | 1 | 2];
  const urls = failed
    ? { [video]: '', [image]: '' }
    : { [video]: outcome.videoUrl, [image]: outcome.thumbnailUrl };
  if (variant % 3 === 0) return { ...head, data: { task_id: taskId, ...urls } };
  if (variant % 3 === 1) return { ...head, taskId, data: failed ? null : urls };
  return { ...head, data: { taskId, ...urls } };
}

import type { AlephTask } from './AlephTask.js';
import { mediaUrl } from './mediaUrl.js';

/** Whether what an app kept somewhere is still a task that can be shown: of a known state, and with what belongs to it. */
export function isAlephTask(value: unknown): value is AlephTask {
  const { state, videoUrl, failure } = (value ?? {}) as Record<string, unknown>;
  if (state === 'succeeded') return mediaUrl(videoUrl) !== null;
  return state === 'failed' ? typeof failure === 'object' && failure !== null : state === 'processing';
}

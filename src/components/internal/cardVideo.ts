import type { AlephTask } from '../../core/AlephTask.js';
import type { AlephPhase } from '../../core/taskPhase.js';
import { toTaskMedia, type TaskMedia } from '../../core/TaskMedia.js';
import { isSucceeded } from './cardPhase.js';

/** What a finished card plays. */
export interface CardVideo {
  src: string;
  poster: string | null;
  /** The app's own copy, which nobody drops after 14 days. */
  isOwn: boolean;
  /** When the provider drops it; null when that is not known or never happens. */
  expiresAt: number | null;
}

/** The app's own copy where there is one, else the task's. */
export function cardVideo(
  phase: AlephPhase,
  task: AlephTask | undefined,
  media: TaskMedia | null | undefined,
): CardVideo | null {
  if (phase !== 'succeeded' || !isSucceeded(task)) return null;
  const own = toTaskMedia(media);
  return {
    src: own?.videoUrl ?? task.videoUrl,
    poster: own?.thumbnailUrl === undefined ? task.thumbnailUrl : own.thumbnailUrl,
    isOwn: own !== null,
    expiresAt: own === null ? task.expiresAt : null,
  };
}

import { mediaUrl } from './mediaUrl.js';

/** A copy of a result that the app keeps itself. `https:`, `http:`, `blob:` or a path of the page's own site. */
export interface TaskMedia {
  videoUrl: string;
  /** Left out: the task's own; null: none. */
  thumbnailUrl?: string | null | undefined;
}

/** What of `value` can be shown, or null: it comes from the app's own code or data, which may be JavaScript. */
export function toTaskMedia(value: unknown): TaskMedia | null {
  if (typeof value !== 'object' || value === null) return null;
  const { videoUrl: video, thumbnailUrl } = value as Record<string, unknown>;
  const videoUrl = mediaUrl(video);
  if (videoUrl === null) return null;
  return { videoUrl, thumbnailUrl: thumbnailUrl === null ? null : (mediaUrl(thumbnailUrl) ?? undefined) };
}

import type { AlephTaskParams } from '../core/AlephTask.js';
import type { ParamsWire } from './paramsSchema.js';

/** The parameters that were sent and could be read; `imageUrl` stands in for a missing `videoUrl`. */
export function toTaskParams({ imageUrl, ...params }: ParamsWire): AlephTaskParams {
  const read = { ...params, videoUrl: params.videoUrl ?? imageUrl };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
}

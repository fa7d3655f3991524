import type { AlephGenerateInput } from './AlephGenerateInput.js';
import type { AlephTaskParams } from './AlephTask.js';
import { safeUrl } from './safeUrl.js';

/** What a task made from `input` will say of it, as the API echoes it: without `callBackUrl`, and with safe URLs only. */
export function inputParams({
  prompt,
  aspectRatio,
  seed,
  waterMark,
  ...input
}: AlephGenerateInput): AlephTaskParams {
  const videoUrl = safeUrl(input.videoUrl);
  const referenceImage = safeUrl(input.referenceImage);
  return {
    prompt,
    ...(videoUrl !== null && { videoUrl }),
    ...(referenceImage !== null && { referenceImage }),
    ...(aspectRatio !== undefined && { aspectRatio }),
    ...(seed !== undefined && { seed }),
    ...(waterMark !== undefined && { waterMark }),
  };
}

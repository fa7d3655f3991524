import type { AlephAspectRatio, AlephGenerateInput } from 'react-aleph/client';
import type { Advanced } from './AdvancedFields.js';

interface Draft extends Advanced {
  prompt: string;
  videoUrl: string;
  aspectRatio: AlephAspectRatio;
}

/** What a form holds, as the API takes it: trimmed, and without what was left empty. */
export function toInput({ prompt, videoUrl, aspectRatio, referenceImage, seed }: Draft): AlephGenerateInput {
  const [image, number] = [referenceImage.trim(), seed.trim()];
  return {
    prompt: prompt.trim(),
    videoUrl: videoUrl.trim(),
    aspectRatio,
    ...(image === '' ? {} : { referenceImage: image }),
    ...(number === '' ? {} : { seed: Number(number) }),
  };
}

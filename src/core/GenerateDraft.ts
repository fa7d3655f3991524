import type { AlephAspectRatio, AlephGenerateInput } from './AlephGenerateInput.js';

/** What a form holds, as typed: `''` is what was left empty. */
export interface GenerateDraft {
  prompt: string;
  videoUrl: string;
  aspectRatio: AlephAspectRatio | '';
  seed: string;
  referenceImage: string;
  waterMark: string;
  uploadCn: boolean;
}

const textOf = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
};

/** A form that holds `input`, or nothing. What is of another type (JavaScript users, old tasks) is left empty. */
export function toGenerateDraft(input: Partial<AlephGenerateInput> | null | undefined): GenerateDraft {
  return {
    prompt: textOf(input?.prompt),
    videoUrl: textOf(input?.videoUrl),
    aspectRatio: textOf(input?.aspectRatio) as GenerateDraft['aspectRatio'],
    seed: textOf(input?.seed),
    referenceImage: textOf(input?.referenceImage),
    waterMark: textOf(input?.waterMark),
    uploadCn: input?.uploadCn === true,
  };
}

/** Digits and a sign: what `Number` would also take (`0x10`, `1e3`) nobody means by a seed. The rest stays text, for the checks to refuse. */
const toSeed = (text: string): number =>
  /^[+-]?\d+$/.test(text) ? Number(text) : (text as unknown as number);

/** What a form holds, as the API takes it: trimmed, and without what was left empty. May hold what the API refuses. */
export function draftToInput(draft: GenerateDraft): AlephGenerateInput {
  const [seed, referenceImage, waterMark] = [draft.seed, draft.referenceImage, draft.waterMark].map((text) =>
    text.trim(),
  ) as [string, string, string];
  return {
    prompt: draft.prompt.trim(),
    videoUrl: draft.videoUrl.trim(),
    ...(draft.aspectRatio === '' ? {} : { aspectRatio: draft.aspectRatio }),
    ...(seed === '' ? {} : { seed: toSeed(seed) }),
    ...(referenceImage === '' ? {} : { referenceImage }),
    ...(waterMark === '' ? {} : { waterMark }),
    ...(draft.uploadCn ? { uploadCn: true } : {}),
  };
}

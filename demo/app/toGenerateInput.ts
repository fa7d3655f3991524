import { aspectRatios, type AlephGenerateInput, type AlephTaskParams } from 'react-aleph/client';

/** What a task was made from, as far as it can be submitted again; null when the API did not tell enough. */
export function toGenerateInput(params: AlephTaskParams | null | undefined): AlephGenerateInput | null {
  const { prompt, videoUrl, aspectRatio, ...rest } = params ?? {};
  if (prompt === undefined || videoUrl === undefined) return null;
  const ratio = aspectRatios.find((known) => known === aspectRatio);
  return { ...rest, prompt, videoUrl, ...(ratio === undefined ? {} : { aspectRatio: ratio }) };
}

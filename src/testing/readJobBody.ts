import type { WireRefusal } from './WireDialect.js';

/** The fields of `input`, by their names in the older form. A table of its own: sharing one with the client would let both be wrong. */
const fieldNames: readonly (readonly [string, string])[] = [
  ['prompt', 'prompt'],
  ['video_url', 'videoUrl'],
  ['reference_image', 'referenceImage'],
  ['aspect_ratio', 'aspectRatio'],
  ['seed', 'seed'],
  ['watermark', 'waterMark'],
  ['upload_cn', 'uploadCn'],
];

export function jobFieldName(field: string): string {
  return fieldNames.find(([, older]) => older === field)?.[0] ?? field;
}

const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

/** Opens the body of `createTask`. Fields that are not listed are ignored, such as the older form's spellings. */
export function readJobBody(posted: unknown): { body: unknown } | WireRefusal {
  const job = asObject(posted);
  if (!job) return { body: posted };
  if (job['model'] !== 'runway/gen4-aleph')
    return { code: 422, msg: 'The model name you specified is not supported' };
  const input = asObject(job['input']);
  if (!input) return { code: 422, msg: 'input is required' };
  const named = fieldNames.filter(([name]) => name in input).map(([name, older]) => [older, input[name]]);
  const callBackUrl = job['callBackUrl'];
  return { body: { ...Object.fromEntries(named), ...(callBackUrl === undefined ? {} : { callBackUrl }) } };
}

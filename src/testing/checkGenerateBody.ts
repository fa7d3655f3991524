import type { AlephEmulatorInput } from './EmulatedTask.js';

interface Refusal {
  code: number;
  msg: string;
}

type Rule = (value: unknown) => boolean;

const isText: Rule = (value) => typeof value === 'string';
/** A public address is not asked for: the API accepts a source that it cannot fetch and fails the task later. */
const isUrl: Rule = (value) =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
const ratios: readonly unknown[] = ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9'];

/** What each field must be. Fields that are not listed are ignored. */
const rules: Readonly<Record<string, Rule>> = {
  prompt: isText,
  videoUrl: isUrl,
  imageUrl: isUrl,
  referenceImage: isUrl,
  aspectRatio: (value) => ratios.includes(value),
  seed: (value) => Number.isSafeInteger(value),
  waterMark: isText,
  uploadCn: (value) => typeof value === 'boolean',
  callBackUrl: isUrl,
};

const longestPrompt = 2048;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Judges the body of `generate` as the API does, by a table of its own: sharing one with the client would let both be wrong together.
 * Null counts as not sent. `imageUrl` may stand for `videoUrl` where `acceptsImageUrl` says so.
 */
export function checkGenerateBody(
  body: unknown,
  acceptsImageUrl: boolean,
): { input: AlephEmulatorInput } | Refusal {
  if (!isRecord(body)) return { code: 422, msg: 'The request body must be a JSON object' };
  const input: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(body)) {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    if (!rule || value === null || (field === 'imageUrl' && !acceptsImageUrl)) continue;
    if (!rule(value)) return { code: 422, msg: `${field} is invalid` };
    input[field] = value;
  }
  const { prompt } = input;
  if (typeof prompt !== 'string' || prompt.trim() === '') return { code: 422, msg: 'prompt is required' };
  if (input['videoUrl'] === undefined && input['imageUrl'] === undefined)
    return { code: 422, msg: 'videoUrl is required' };
  if (prompt.length > longestPrompt)
    return { code: 400, msg: `The prompt is too long, at most ${longestPrompt} characters` };
  return { input: { ...input, prompt } };
}

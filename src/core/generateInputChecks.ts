import { aspectRatios, type AlephGenerateInput } from './AlephGenerateInput.js';
import type { AlephGenerateProblemReason } from './AlephGenerateProblem.js';
import { isLocalHost } from './isLocalHost.js';
import { safeUrl } from './safeUrl.js';

type Check = (value: unknown) => AlephGenerateProblemReason | null;

/** "At most 2048 characters", from an error text of the API: UTF-16 units, as `length` counts them. */
export const longestPrompt = 2048;

const isUrl: Check = (value) => {
  const url = safeUrl(value);
  // http on this machine is what an emulator's clips are served over; everything else the provider must reach by https.
  // The API trims nothing.
  return url !== null &&
    value === (value as string).trim() &&
    (url.startsWith('https:') || isLocalHost(new URL(url).hostname))
    ? null
    : 'not_a_public_url';
};

const isText: Check = (value) => (typeof value === 'string' ? null : 'not_text');

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);

const required =
  (check: Check): Check =>
  (value) =>
    value === undefined || (typeof value === 'string' && value.trim() === '') ? 'required' : check(value);

/** One check for each field that the API knows, in the order of its documents. */
export const generateInputChecks: Readonly<Record<keyof AlephGenerateInput, Check>> = {
  prompt: required((value) =>
    typeof value === 'string' && value.length > longestPrompt ? 'too_long' : isText(value),
  ),
  videoUrl: required(isUrl),
  referenceImage: optional(isUrl),
  aspectRatio: optional((value) =>
    (aspectRatios as readonly unknown[]).includes(value) ? null : 'not_an_option',
  ),
  seed: optional((value) => (Number.isSafeInteger(value) ? null : 'not_an_integer')),
  waterMark: optional(isText),
  uploadCn: optional((value) => (typeof value === 'boolean' ? null : 'not_a_boolean')),
  callBackUrl: optional(isUrl),
};

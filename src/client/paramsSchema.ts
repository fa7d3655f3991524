import { safeUrl } from '../core/safeUrl.js';
import { objectSchema } from './objectSchema.js';
import { readInteger } from './readInteger.js';

const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** The request as `paramJson` echoes it. `callBackUrl` is left out on purpose: it may hold a secret of the app's server. */
export const paramsSchema = objectSchema({
  prompt: text,
  videoUrl: safeUrl,
  /** An old spelling of `videoUrl`. */
  imageUrl: safeUrl,
  referenceImage: safeUrl,
  aspectRatio: (value) => (typeof value === 'string' && /^\d{1,5}:\d{1,5}$/.test(value) ? value : null),
  seed: readInteger,
  waterMark: text,
});

export type ParamsWire = NonNullable<ReturnType<typeof paramsSchema>>;

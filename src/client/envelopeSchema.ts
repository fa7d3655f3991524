import { objectSchema } from './objectSchema.js';
import { readInteger } from './readInteger.js';
import { readText } from './readText.js';

/** What every answer is wrapped in. `code` is the real status: errors normally come with HTTP 200. */
export const envelopeSchema = objectSchema({
  code: readInteger,
  msg: readText,
  data: (data) => data,
  /** Only a proxy of ours sends one: `configuration` when the server behind it is set up wrongly. */
  reason: readText,
});

import { objectSchema } from './objectSchema.js';
import { readInteger } from './readInteger.js';

/** What every answer is wrapped in. `code` is the real status: errors normally come with HTTP 200. */
export const envelopeSchema = objectSchema({ code: readInteger, data: (data) => data });

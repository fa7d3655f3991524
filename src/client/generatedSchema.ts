import { objectSchema } from './objectSchema.js';
import { readText } from './readText.js';

/** `data` of an answer to `generate`. */
export const generatedSchema = objectSchema({ taskId: readText });

import { safeUrl } from '../core/safeUrl.js';
import { objectSchema } from './objectSchema.js';
import { paramsSchema } from './paramsSchema.js';
import { readInteger } from './readInteger.js';
import { readText } from './readText.js';
import { readTime } from './readTime.js';

/** `data` of a record-info answer. Every field may be missing or of another type: what cannot be read is null, or `''` for text. */
export const recordInfoSchema = objectSchema({
  taskId: readText,
  paramJson: paramsSchema,
  response: objectSchema({ resultVideoUrl: safeUrl, resultImageUrl: safeUrl }),
  createTime: readTime,
  completeTime: readTime,
  successFlag: readInteger,
  errorCode: readInteger,
  errorMessage: (value) => readText(value).trim(),
});

export type RecordInfoWire = NonNullable<ReturnType<typeof recordInfoSchema>>;

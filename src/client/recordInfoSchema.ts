import { safeUrl } from '../core/safeUrl.js';
import { objectSchema } from './objectSchema.js';
import { paramsSchema } from './paramsSchema.js';
import { readInteger } from './readInteger.js';
import { readProgress } from './readProgress.js';
import { readText } from './readText.js';
import { readTime } from './readTime.js';

export const recordInfoReaders = {
  taskId: readText,
  paramJson: paramsSchema,
  response: objectSchema({ resultVideoUrl: safeUrl, resultImageUrl: safeUrl }),
  createTime: readTime,
  completeTime: readTime,
  successFlag: readInteger,
  errorCode: readInteger,
  errorMessage: (value: unknown) => readText(value).trim(),
  /** Only a proxy of ours sends it, for a task of the jobs API. */
  progress: readProgress,
};

/** `data` of a record-info answer. Every field may be missing or of another type: what cannot be read is null, or `''` for text. */
export const recordInfoSchema = objectSchema(recordInfoReaders);

export type RecordInfoWire = NonNullable<ReturnType<typeof recordInfoSchema>>;

import { safeUrl } from '../core/safeUrl.js';
import { jobInputNames } from './jobInputNames.js';
import { objectSchema } from './objectSchema.js';
import { readObject } from './readObject.js';
import { recordInfoReaders } from './recordInfoSchema.js';

/**
 * Reads `data` of a `recordInfo` answer as the older form would have told it, so that what a record means is decided in one place. Where
 * that form leaves a failure to be guessed, this one has a state: what it does not call `success` or `fail` goes on.
 */
export const readJobRecord = objectSchema(recordInfoReaders, (job) => {
  const isFailed = job['state'] === 'fail';
  return {
    ...job,
    paramJson: readInput(readObject(job['param'])?.['input']),
    response: { resultVideoUrl: [readObject(job['resultJson'])?.['resultUrls']].flat().find(safeUrl) },
    successFlag: isFailed ? 3 : job['state'] === 'success' ? 1 : null,
    errorCode: isFailed && job['failCode'],
    errorMessage: isFailed && job['failMsg'],
  };
});

function readInput(value: unknown): unknown {
  const input = readObject(value);
  if (!input) return null;
  const renamed = Object.entries(jobInputNames).map(([field, name]) => [field, input[name]]);
  return { ...input, ...(Object.fromEntries(renamed) as object) };
}

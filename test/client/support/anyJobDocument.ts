import fc from 'fast-check';
import { anything, documentsAround, textOrSelf, time, url } from './anyDocument.js';
import { jobRecord, succeededJob, unknownJob } from './jobRecords.js';
import { taskId } from './records.js';

const input = fc.record({
  prompt: anything,
  video_url: url,
  reference_image: url,
  imageUrl: url,
  aspect_ratio: fc.constantFrom<unknown[]>('16:9', 'wide', null),
  seed: anything,
});
const urls = fc.oneof(fc.array(fc.oneof(url, anything), { maxLength: 3 }), url, anything);

/** Values that some answer of the jobs API might hold in a field, good and bad. */
const fieldValues: Record<string, fc.Arbitrary<unknown>> = {
  taskId: fc.constantFrom<unknown[]>(taskId, '', 5, null),
  param: fc.oneof(
    input.map((value) => textOrSelf({ input: textOrSelf(value), callBackUrl: 'https://example.com/hook' })),
    input.map((value) => ({ input: value })),
    fc.string(),
  ),
  resultJson: fc.oneof(
    urls.map((resultUrls) => textOrSelf({ resultUrls })),
    urls.map((resultUrls) => ({ resultUrls })),
    fc.constantFrom<unknown[]>('', '{', null),
  ),
  createTime: time,
  completeTime: time,
  state: fc.constantFrom<unknown[]>(
    'waiting',
    'queuing',
    'generating',
    'success',
    'fail',
    'constructor',
    1,
    null,
  ),
  failCode: fc.constantFrom<unknown[]>(null, '', '500', 451, 'CONTENT', {}),
  failMsg: fc.oneof(fc.constantFrom('', 'internal error, please try again later.', ' '), fc.string()),
  progress: fc.oneof(fc.constantFrom<unknown[]>(0, 40, '40', 100, 101, -1, 0.5, null), anything),
};

/** As `anyDocument`, around records of the jobs API. */
export const anyJobDocument = documentsAround(
  [jobRecord(), succeededJob(), jobRecord({ state: 'fail', failCode: '500' })],
  fieldValues,
  unknownJob,
);

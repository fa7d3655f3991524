import { hexText } from './hexText.js';
import { jobsDialect } from './jobsDialect.js';
import { toCallbackBody } from './toCallbackBody.js';
import { toRecordWire, type RecordStyle } from './toRecordWire.js';
import type { AlephDialect, WireDialect } from './WireDialect.js';

/** What the dialects of the older form have in common. */
const older = (style: RecordStyle) =>
  ({
    routes: { generate: 'generate', recordInfo: 'record-info' },
    readBody: (body: unknown) => ({ body }),
    nameOf: (field: string) => field,
    toRecord: (view, times) => toRecordWire(view, style, times),
    toCallback: ({ taskId, end }, variant) => toCallbackBody(taskId, end.outcome, variant),
  }) satisfies Partial<WireDialect>;

export const observedStyle: RecordStyle = {
  // Recorded texts begin with videoUrl and end with prompt, whatever order was sent.
  paramOrder: [
    'videoUrl',
    'referenceImage',
    'aspectRatio',
    'seed',
    'waterMark',
    'uploadCn',
    'callBackUrl',
    'prompt',
  ],
  failedFlag: 3,
  failedHasCompleteTime: true,
  noError: { errorCode: null, errorMessage: null },
};

const documentedStyle: RecordStyle = {
  paramOrder: ['prompt', 'videoUrl', 'imageUrl'],
  failedFlag: 0,
  failedHasCompleteTime: false,
  noError: { errorCode: 0, errorMessage: '' },
};

export const wireDialects: Readonly<Record<AlephDialect, WireDialect>> = {
  observed: {
    ...older(observedStyle),
    httpStatus: () => 200,
    times: 'epoch',
    taskId: (random) => hexText(random, 32),
    unknownTask: { code: 200, msg: 'success', data: null },
    acceptsImageUrl: false,
  },
  documented: {
    ...older(documentedStyle),
    httpStatus: (code) => code,
    times: 'iso',
    taskId: (random) =>
      [
        hexText(random, 8),
        hexText(random, 4),
        `4${hexText(random, 3)}`,
        `a${hexText(random, 3)}`,
        hexText(random, 12),
      ].join('-'),
    unknownTask: { code: 404, msg: 'Task not found', data: null },
    // The providers' own sample hook sends it.
    acceptsImageUrl: true,
  },
  jobs: jobsDialect,
};

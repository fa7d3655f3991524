import { hexText } from './hexText.js';
import { readJobBody, jobFieldName } from './readJobBody.js';
import { toJobRecordWire } from './toJobRecordWire.js';
import type { WireDialect } from './WireDialect.js';

/** The unified jobs API of kie.ai, as its pages describe it. */
export const jobsDialect: WireDialect = {
  routes: { generate: 'createTask', recordInfo: 'recordInfo' },
  httpStatus: () => 200,
  times: 'epoch',
  taskId: (random) => hexText(random, 32),
  unknownTask: { code: 422, msg: 'recordInfo is null', data: null },
  acceptsImageUrl: false,
  readBody: readJobBody,
  nameOf: jobFieldName,
  toRecord: toJobRecordWire,
  toCallback: (view) => ({
    ...('code' in view.end.outcome ? { code: 501, msg: 'Task failed.' } : { code: 200, msg: 'success' }),
    data: toJobRecordWire(view, 'epoch'),
  }),
};

import type { AlephProtocol } from './AlephProtocol.js';
import { KIE_BASE_URL } from './KIE_BASE_URL.js';
import { KIE_JOBS_BASE_URL } from './KIE_JOBS_BASE_URL.js';
import { readJobRecord } from './readJobRecord.js';
import { recordInfoSchema } from './recordInfoSchema.js';
import { toJobBody } from './toJobBody.js';
import type { WireProtocol } from './WireProtocol.js';

export const wireProtocols: Readonly<Record<AlephProtocol, WireProtocol>> = {
  aleph: {
    baseUrl: KIE_BASE_URL,
    routes: { 'record-info': 'record-info', generate: 'generate' },
    toBody: (input) => input,
    readRecord: recordInfoSchema,
  },
  jobs: {
    baseUrl: KIE_JOBS_BASE_URL,
    routes: { 'record-info': 'recordInfo', generate: 'createTask' },
    toBody: toJobBody,
    readRecord: readJobRecord,
  },
};

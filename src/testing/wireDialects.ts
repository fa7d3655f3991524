import type { Random } from './createRandom.js';

/** `'observed'`: what arrived in recorded traffic. `'documented'`: what the providers' pages print. */
export type AlephDialect = 'observed' | 'documented';

/** How the wire writes a time; `'zoneless'` is `YYYY-MM-DD HH:mm:ss` in Chinese time without saying so. */
export type AlephWireTimes = 'epoch' | 'iso' | 'zoneless';

/** Where the two dialects of the API differ. */
export interface WireDialect {
  /** The HTTP status beside a `code` in the body. */
  httpStatus: (code: number) => number;
  times: AlephWireTimes;
  taskId: (random: Random) => string;
  unknownTask: { code: number; msg: string; data: null };
  /** Order of the keys in `paramJson`; any other key follows as it was sent. */
  paramOrder: readonly string[];
  acceptsImageUrl: boolean;
  failedFlag: number;
  failedHasCompleteTime: boolean;
  noError: { errorCode: 0 | null; errorMessage: '' | null };
}

const hex = (random: Random, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');

export const wireDialects: Readonly<Record<AlephDialect, WireDialect>> = {
  observed: {
    httpStatus: () => 200,
    times: 'epoch',
    taskId: (random) => hex(random, 32),
    unknownTask: { code: 200, msg: 'success', data: null },
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
    acceptsImageUrl: false,
    failedFlag: 3,
    failedHasCompleteTime: true,
    noError: { errorCode: null, errorMessage: null },
  },
  documented: {
    httpStatus: (code) => code,
    times: 'iso',
    taskId: (random) =>
      [hex(random, 8), hex(random, 4), `4${hex(random, 3)}`, `a${hex(random, 3)}`, hex(random, 12)].join('-'),
    unknownTask: { code: 404, msg: 'Task not found', data: null },
    paramOrder: ['prompt', 'videoUrl', 'imageUrl'],
    // The providers' own sample hook sends it.
    acceptsImageUrl: true,
    failedFlag: 0,
    failedHasCompleteTime: false,
    noError: { errorCode: 0, errorMessage: '' },
  },
};

import type { Random } from './createRandom.js';
import type { EmulatedOutcome } from './EmulatedTask.js';
import type { RecordView } from './toRecordWire.js';

/**
 * `'observed'`: what arrived in recorded traffic. `'documented'`: what the providers' pages print. `'jobs'`: kie.ai's unified jobs API; the
 * older routes answer beside it, as observed, and neither family knows the other's ids.
 */
export type AlephDialect = 'observed' | 'documented' | 'jobs';

/** How the wire writes a time; `'zoneless'` is `YYYY-MM-DD HH:mm:ss` in Chinese time without saying so. */
export type AlephWireTimes = 'epoch' | 'iso' | 'zoneless';

/** Why a body is refused, as the envelope says it. */
export interface WireRefusal {
  code: number;
  msg: string;
}

export interface EndedView extends RecordView {
  end: { at: number; outcome: EmulatedOutcome };
}

/** What an emulator needs to know of a dialect. */
export interface WireDialect {
  /** The last part of each route's path. */
  routes: { generate: string; recordInfo: string };
  /** The HTTP status beside a `code` in the body. */
  httpStatus: (code: number) => number;
  times: AlephWireTimes;
  taskId: (random: Random) => string;
  unknownTask: { code: number; msg: string; data: null };
  acceptsImageUrl: boolean;
  /** What was posted, in the fields of the older form. */
  readBody: (body: unknown) => { body: unknown } | WireRefusal;
  /** What a posted field is called where the older form calls it `field`. */
  nameOf: (field: string) => string;
  /** The `data` of a look. */
  toRecord: (view: RecordView, times: AlephWireTimes) => object;
  /** What is POSTed at the end; `variant` is any integer, for forms that the documents do not agree on. */
  toCallback: (view: EndedView, variant: number) => object;
}

import type { AlephEmulatorInput, EmulatedOutcome } from './EmulatedTask.js';
import { toWireTime } from './toWireTime.js';
import type { AlephWireTimes } from './WireDialect.js';

/** Where the dialects of the older form write a record differently. */
export interface RecordStyle {
  /** Order of the keys in `paramJson`; any other key follows as it was sent. */
  paramOrder: readonly string[];
  failedFlag: number;
  failedHasCompleteTime: boolean;
  noError: { errorCode: 0 | null; errorMessage: '' | null };
}

/** The `data` of a record-info answer, in the order of keys that the wire has. */
export interface RecordWire {
  taskId: string;
  paramJson: string;
  response: { taskId: string; resultVideoUrl: string; resultImageUrl: string } | null;
  completeTime: number | string | null;
  createTime: number | string;
  successFlag: number;
  errorCode: number | null;
  errorMessage: string | null;
}

export interface RecordView {
  taskId: string;
  input: AlephEmulatorInput;
  /** Epoch milliseconds. */
  createdAt: number;
  /** How and when (epoch milliseconds) it ended; null while it runs. */
  end: { at: number; outcome: EmulatedOutcome } | null;
  /** Milliseconds of task life. */
  ageMs?: number;
  /** Percent, where it is to be reported. */
  progress?: number | undefined;
}

/** `paramJson` holds the sent keys only, in an order of the provider's own. */
function toParamJson(input: AlephEmulatorInput, order: readonly string[]): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return JSON.stringify(
    Object.fromEntries(Object.entries(input).sort(([one], [other]) => rank(one) - rank(other))),
  );
}

/** Writes a task as a dialect of the older form has it. */
export function toRecordWire(
  { taskId, input, createdAt, end }: RecordView,
  style: RecordStyle,
  times: AlephWireTimes,
): RecordWire {
  const time = (epochMs: number) => toWireTime(epochMs, times);
  const running: RecordWire = {
    taskId,
    paramJson: toParamJson(input, style.paramOrder),
    response: null,
    completeTime: null,
    createTime: time(createdAt),
    successFlag: 0,
    ...style.noError,
  };
  if (end === null) return running;
  if ('code' in end.outcome) {
    return {
      ...running,
      completeTime: style.failedHasCompleteTime ? time(end.at) : null,
      successFlag: style.failedFlag,
      errorCode: end.outcome.code,
      errorMessage: end.outcome.message,
    };
  }
  const { videoUrl, thumbnailUrl } = end.outcome;
  return {
    ...running,
    response: { taskId, resultVideoUrl: videoUrl, resultImageUrl: thumbnailUrl },
    completeTime: time(end.at),
    successFlag: 1,
  };
}

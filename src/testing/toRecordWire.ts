import type { AlephEmulatorInput, EmulatedOutcome } from './EmulatedTask.js';
import { toWireTime } from './toWireTime.js';
import type { WireDialect } from './wireDialects.js';

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
}

/** `paramJson` holds the sent keys only, in an order of the provider's own. */
function toParamJson(input: AlephEmulatorInput, order: readonly string[]): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return JSON.stringify(
    Object.fromEntries(Object.entries(input).sort(([one], [other]) => rank(one) - rank(other))),
  );
}

/** Writes a task as a dialect has it. */
export function toRecordWire(
  { taskId, input, createdAt, end }: RecordView,
  dialect: WireDialect,
): RecordWire {
  const time = (epochMs: number) => toWireTime(epochMs, dialect.times);
  const running: RecordWire = {
    taskId,
    paramJson: toParamJson(input, dialect.paramOrder),
    response: null,
    completeTime: null,
    createTime: time(createdAt),
    successFlag: 0,
    ...dialect.noError,
  };
  if (end === null) return running;
  if ('code' in end.outcome) {
    return {
      ...running,
      completeTime: dialect.failedHasCompleteTime ? time(end.at) : null,
      successFlag: dialect.failedFlag,
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

import { jobFieldName } from './readJobBody.js';
import type { RecordView } from './toRecordWire.js';
import { toWireTime } from './toWireTime.js';
import type { AlephWireTimes } from './WireDialect.js';

/** The `data` of a `recordInfo` answer. */
export interface JobRecordWire {
  taskId: string;
  model: string;
  state: 'waiting' | 'queuing' | 'generating' | 'success' | 'fail';
  /** JSON text of the request, whose `input` is JSON text again. */
  param: string;
  /** JSON text `{"resultUrls": […]}`; `''` until there is one. */
  resultJson: string;
  failCode: string | null;
  failMsg: string | null;
  /** Seconds. */
  costTime: number | null;
  completeTime: number | string | null;
  createTime: number | string;
  /** Percent; only where the model reports it. */
  progress?: number;
}

/** How long a new task waits and queues, in milliseconds of its age. */
const waitingMs = 2_000;
const queuingMs = 8_000;

/** Writes a task as the jobs API has it. */
export function toJobRecordWire(view: RecordView, times: AlephWireTimes): JobRecordWire {
  const { taskId, input, createdAt, end, ageMs = Infinity, progress } = view;
  const { callBackUrl, ...fields } = input;
  const running: JobRecordWire = {
    taskId,
    model: 'runway/gen4-aleph',
    state: ageMs < waitingMs ? 'waiting' : ageMs < queuingMs ? 'queuing' : 'generating',
    param: JSON.stringify({
      callBackUrl,
      model: 'runway/gen4-aleph',
      input: JSON.stringify(
        Object.fromEntries(Object.entries(fields).map(([field, value]) => [jobFieldName(field), value])),
      ),
    }),
    resultJson: '',
    failCode: null,
    failMsg: null,
    costTime: null,
    completeTime: null,
    createTime: toWireTime(createdAt, times),
    ...(progress === undefined ? {} : { progress }),
  };
  if (end === null) return running;
  const ended = {
    ...running,
    costTime: Math.round((end.at - createdAt) / 1_000),
    completeTime: toWireTime(end.at, times),
  };
  if ('code' in end.outcome) {
    const { code, message } = end.outcome;
    return { ...ended, state: 'fail', failCode: String(code), failMsg: message };
  }
  const { videoUrl } = end.outcome;
  return {
    ...ended,
    state: 'success',
    resultJson: JSON.stringify({ resultUrls: videoUrl === '' ? [] : [videoUrl] }),
  };
}

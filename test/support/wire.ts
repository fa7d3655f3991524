import { protocol } from './protocol.js';

/** Answers of the API as they arrive (observed dialect), for tests that script a server themselves. */
export interface WireTask {
  taskId?: string;
  createTime?: number | string;
  completeTime?: number | string | null;
  successFlag?: number;
  errorCode?: number | null;
  errorMessage?: string | null;
  resultVideoUrl?: string;
}

/** The answer to a look, in the form of the API that the suite runs over. */
export function recordInfo(task: WireTask = {}): unknown {
  return protocol === 'jobs' ? jobInfo(task) : alephInfo(task);
}

function jobInfo(task: WireTask): unknown {
  const { taskId = 'a1', createTime = 0, completeTime = null, successFlag = 0, resultVideoUrl } = task;
  const isFailed = successFlag >= 2 || (successFlag === 0 && Boolean(task.errorCode ?? task.errorMessage));
  return {
    code: 200,
    msg: 'success',
    data: {
      taskId,
      model: 'runway/gen4-aleph',
      state: isFailed ? 'fail' : successFlag === 1 ? 'success' : 'generating',
      param: JSON.stringify({
        model: 'runway/gen4-aleph',
        input: JSON.stringify({ video_url: 'https://media.example.com/in.mp4', prompt: 'Watercolour look' }),
      }),
      resultJson: resultVideoUrl ? JSON.stringify({ resultUrls: [resultVideoUrl] }) : '',
      failCode: task.errorCode == null ? null : String(task.errorCode),
      failMsg: task.errorMessage ?? null,
      costTime: null,
      completeTime,
      createTime,
    },
  };
}

function alephInfo({ resultVideoUrl, ...record }: WireTask): unknown {
  return {
    code: 200,
    msg: 'success',
    data: {
      taskId: 'a1',
      paramJson: JSON.stringify({ videoUrl: 'https://media.example.com/in.mp4', prompt: 'Watercolour look' }),
      response: resultVideoUrl ? { taskId: record.taskId ?? 'a1', resultVideoUrl } : null,
      createTime: 0,
      completeTime: null,
      successFlag: 0,
      errorCode: null,
      errorMessage: null,
      ...record,
    },
  };
}

/** A JSON answer; with `date`, dated by the server's clock (epoch milliseconds). */
export function answer(
  body: unknown,
  { status = 200, date, ...headers }: { status?: number; date?: number; [header: string]: unknown } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json;charset=UTF-8',
      ...(date === undefined ? {} : { date: new Date(date).toUTCString() }),
      ...(headers as Record<string, string>),
    },
  });
}

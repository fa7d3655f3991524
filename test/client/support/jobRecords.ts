import { created, sourceUrl, taskId, videoUrl } from './records.js';

/** `data` of a `recordInfo` answer for a task that is running, with changes. */
export function jobRecord(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    taskId,
    model: 'runway/gen4-aleph',
    state: 'generating',
    param: JSON.stringify({
      model: 'runway/gen4-aleph',
      callBackUrl: 'https://app.example.com/hook/secret',
      input: JSON.stringify({ prompt: 'Watercolour look', video_url: sourceUrl }),
    }),
    resultJson: '',
    failCode: null,
    failMsg: null,
    costTime: null,
    completeTime: null,
    createTime: created,
    ...changes,
  };
}

/** A record of a task that succeeded five minutes after its creation. */
export function succeededJob(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return jobRecord({
    state: 'success',
    resultJson: JSON.stringify({ resultUrls: [videoUrl] }),
    costTime: 300,
    completeTime: created + 300_000,
    ...changes,
  });
}

export const unknownJob = { code: 422, msg: 'recordInfo is null', data: null };

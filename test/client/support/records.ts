/** One point in time in the two forms that the API prints. */
export interface Dialect {
  name: string;
  time: (ms: number) => number | string;
  noCode: 0 | null;
  noText: '' | null;
}

export const dialects: Dialect[] = [
  { name: 'observed', time: (ms) => ms, noCode: null, noText: null },
  {
    name: 'documented',
    time: (ms) => new Date(ms).toISOString().replace('.000Z', 'Z'),
    noCode: 0,
    noText: '',
  },
];

export const taskId = '4f1d9c0ae27b4c35b8d60a91f2e7c803';
export const created = Date.UTC(2026, 7, 20, 12);
export const videoUrl = 'https://tempfile.example.com/out.mp4';
export const thumbnailUrl = 'https://tempfile.example.com/out.png';
export const sourceUrl = 'https://media.example.com/in.mp4';

/** `data` of a record-info answer for a task that is running, with changes. */
export function record(
  changes: Record<string, unknown> = {},
  dialect = dialects[0],
): Record<string, unknown> {
  return {
    taskId,
    paramJson: JSON.stringify({ prompt: 'Watercolour look', videoUrl: sourceUrl }),
    response: null,
    completeTime: null,
    createTime: dialect?.time(created),
    successFlag: 0,
    errorCode: dialect?.noCode,
    errorMessage: dialect?.noText,
    ...changes,
  };
}

export function envelope(data: unknown): unknown {
  return { code: 200, msg: 'success', data };
}

/** A record of a task that succeeded five minutes after its creation. */
export function succeeded(
  changes: Record<string, unknown> = {},
  dialect = dialects[0],
): Record<string, unknown> {
  return record(
    {
      successFlag: 1,
      completeTime: dialect?.time(created + 300_000),
      response: { taskId, resultVideoUrl: videoUrl, resultImageUrl: thumbnailUrl },
      ...changes,
    },
    dialect,
  );
}

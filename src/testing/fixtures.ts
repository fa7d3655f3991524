/** A document as it goes over the wire, and where it comes from. */
export interface AlephFixture {
  /**
   * `'recorded'`: real traffic (an account number masked). `'documented'`: printed by a provider. `'derived'`: nobody has recorded or
   * printed it; put together from the recorded and documented facts.
   */
  provenance: 'recorded' | 'documented' | 'derived';
  /** HTTP status. */
  status: number;
  /** The parsed JSON, or text where the answer is no JSON. */
  body: unknown;
}

const recordedRecord = {
  taskId: 'c0d088df35254cc3e7187fb7116b2efa',
  paramJson:
    '{"videoUrl":"https://tempfile.redpandaai.co/kieai/100001/videos/test-uploads/1787093498568-wd60liaaio8.mp4","uploadCn":false,"prompt":"Transform the clip into a hand-painted watercolor animation."}',
  response: null,
  completeTime: null,
  createTime: 1_787_093_500_000,
  successFlag: 0,
  errorCode: null,
  errorMessage: null,
};

const observedResult = {
  taskId: recordedRecord.taskId,
  resultVideoUrl: 'https://tempfile.aiquickdraw.com/v/c0d088df35254cc3e7187fb7116b2efa.mp4',
  resultImageUrl: 'https://tempfile.aiquickdraw.com/v/c0d088df35254cc3e7187fb7116b2efa.png',
};

const documentedRecord = {
  taskId: 'ee603959-debb-48d1-98c4-a6d1c717eba6',
  paramJson:
    '{"prompt":"A majestic eagle soaring through mountain clouds at sunset","imageUrl":"https://example.com/eagle-image.jpg"}',
  response: null,
  completeTime: null,
  createTime: '2023-08-15T14:25:00Z',
  successFlag: 0,
  errorCode: 0,
  errorMessage: '',
};

const jobRecord = {
  taskId: '281e5b0f39b94a6c8d7e2a1b3c4d5e6f',
  model: 'runway/gen4-aleph',
  state: 'generating',
  param:
    '{"model":"runway/gen4-aleph","input":"{\\"prompt\\":\\"Watercolour look\\",\\"video_url\\":\\"https://example.com/input-video.mp4\\"}"}',
  resultJson: '',
  failCode: null,
  failMsg: null,
  costTime: null,
  completeTime: null,
  createTime: 1_790_000_400_000,
};

const fine = (data: unknown) => ({ code: 200, msg: 'success', data });
const noAccess = { code: 401, msg: 'You do not have access permissions' };

/** Answers of the API in every dialect, by what they mean; `gateway` holds what stands before the API and speaks no JSON. */
export const fixtures = {
  observed: {
    created: { provenance: 'recorded', status: 200, body: fine({ taskId: recordedRecord.taskId }) },
    processing: { provenance: 'recorded', status: 200, body: fine(recordedRecord) },
    succeeded: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...recordedRecord,
        response: observedResult,
        completeTime: 1_787_093_828_000,
        successFlag: 1,
      }),
    },
    succeededWithoutThumbnail: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...recordedRecord,
        response: { ...observedResult, resultImageUrl: '' },
        completeTime: 1_787_093_828_000,
        successFlag: 1,
      }),
    },
    succeededWithoutUrl: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...recordedRecord,
        response: { ...observedResult, resultVideoUrl: '', resultImageUrl: '' },
        completeTime: 1_787_093_828_000,
        successFlag: 1,
      }),
    },
    failed: {
      provenance: 'recorded',
      status: 200,
      body: fine({
        ...recordedRecord,
        completeTime: 1_787_093_516_000,
        successFlag: 3,
        errorCode: 500,
        errorMessage: 'internal error, please try again later.',
      }),
    },
    unknown: { provenance: 'recorded', status: 200, body: fine(null) },
    unauthorized: { provenance: 'recorded', status: 200, body: noAccess },
    rateLimited: {
      provenance: 'derived',
      status: 200,
      body: { code: 429, msg: 'Too many requests, please try again later', data: null },
    },
  },
  documented: {
    created: { provenance: 'documented', status: 200, body: fine({ taskId: documentedRecord.taskId }) },
    processing: { provenance: 'documented', status: 200, body: fine(documentedRecord) },
    succeeded: {
      provenance: 'documented',
      status: 200,
      body: fine({
        ...documentedRecord,
        paramJson:
          '{"prompt":"A majestic eagle soaring through mountain clouds at sunset","videoUrl":"https://example.com/input-video.mp4"}',
        response: {
          taskId: documentedRecord.taskId,
          resultVideoUrl: 'https://file.com/k/xxxxxxx.mp4',
          resultImageUrl: 'https://file.com/m/xxxxxxxx.png',
        },
        completeTime: '2023-08-15T14:30:45Z',
        successFlag: 1,
      }),
    },
    failed: {
      provenance: 'documented',
      status: 200,
      body: fine({
        ...documentedRecord,
        errorCode: 400,
        errorMessage: 'Your prompt was caught by our AI moderator. Please adjust it and try again!',
      }),
    },
    unknown: {
      provenance: 'derived',
      status: 404,
      body: { code: 404, msg: 'Task not found', data: null },
    },
    unauthorized: { provenance: 'derived', status: 401, body: noAccess },
    rateLimited: {
      provenance: 'derived',
      status: 429,
      body: { code: 429, msg: 'Too many requests, please try again later', data: null },
    },
  },
  jobs: {
    created: { provenance: 'derived', status: 200, body: fine({ taskId: jobRecord.taskId }) },
    waiting: { provenance: 'derived', status: 200, body: fine({ ...jobRecord, state: 'waiting' }) },
    processing: { provenance: 'derived', status: 200, body: fine(jobRecord) },
    reporting: { provenance: 'derived', status: 200, body: fine({ ...jobRecord, progress: 40 }) },
    succeeded: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...jobRecord,
        state: 'success',
        resultJson: '{"resultUrls":["https://tempfile.aiquickdraw.com/r/281e5b0f39b9.mp4"]}',
        costTime: 328,
        completeTime: 1_790_000_728_000,
      }),
    },
    succeededWithoutUrl: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...jobRecord,
        state: 'success',
        resultJson: '{"resultUrls":[]}',
        costTime: 328,
        completeTime: 1_790_000_728_000,
      }),
    },
    failed: {
      provenance: 'derived',
      status: 200,
      body: fine({
        ...jobRecord,
        state: 'fail',
        failCode: '500',
        failMsg: 'internal error, please try again later.',
        costTime: 16,
        completeTime: 1_790_000_416_000,
      }),
    },
    unknown: {
      provenance: 'documented',
      status: 200,
      body: { code: 422, msg: 'recordInfo is null', data: null },
    },
    unauthorized: { provenance: 'derived', status: 200, body: noAccess },
    rateLimited: {
      provenance: 'derived',
      status: 200,
      body: { code: 429, msg: 'Too many requests, please try again later', data: null },
    },
  },
  gateway: {
    blocked: { provenance: 'recorded', status: 403, body: 'error code: 1010' },
    badGateway: {
      provenance: 'derived',
      status: 502,
      body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
    },
  },
} as const satisfies Record<string, Record<string, AlephFixture>>;

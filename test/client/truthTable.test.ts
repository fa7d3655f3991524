import { describe, expect, test } from 'vitest';
import { APIKLEY_BASE_URL } from '../../src/client/APIKLEY_BASE_URL.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { KIE_BASE_URL } from '../../src/client/KIE_BASE_URL.js';
import { isAlephError } from '../../src/core/AlephError.js';
import {
  created,
  dialects,
  envelope,
  record,
  succeeded,
  taskId,
  videoUrl,
  type Dialect,
} from './support/records.js';
import { json, scriptedFetch } from './support/scriptedFetch.js';

/** `answer` is looked at when the server's clock stands at `at` (default: the newest time in it). */
interface Row {
  row: string;
  answer: (dialect: Dialect) => unknown;
  at?: number;
  means: string;
}

const minute = 60_000;
const end = created + 5 * minute;
const withoutUrl = (dialect: Dialect) =>
  envelope(succeeded({ response: { taskId, resultVideoUrl: '' } }, dialect));
const contradictory = (dialect: Dialect) => envelope(record({ completeTime: dialect.time(end) }, dialect));

const rows: Row[] = [
  { row: '1: the envelope says no', answer: () => ({ code: 401, msg: 'no' }), means: 'error unauthorized' },
  { row: '2: data is null', answer: () => envelope(null), means: 'error not_found' },
  { row: '3: data is {}', answer: () => envelope({}), means: 'processing' },
  {
    row: '3: no successFlag',
    answer: (dialect) => envelope(record({ successFlag: undefined, errorMessage: 'odd' }, dialect)),
    means: 'processing',
  },
  { row: '4: flag 1 with a URL', answer: (dialect) => envelope(succeeded({}, dialect)), means: 'succeeded' },
  {
    row: '4: beside an error text',
    answer: (dialect) => envelope(succeeded({ errorCode: 500, errorMessage: 'internal error' }, dialect)),
    means: 'succeeded',
  },
  { row: '5: flag 1 without URL, just ended', answer: withoutUrl, at: end, means: 'processing' },
  { row: '5: after 59 s', answer: withoutUrl, at: end + 59_000, means: 'processing' },
  { row: '5: after 60 s', answer: withoutUrl, at: end + 60_000, means: 'failed no_result' },
  {
    row: '5: never ended',
    answer: (dialect) => envelope(succeeded({ completeTime: null, response: null }, dialect)),
    at: end + 20 * minute,
    means: 'processing',
  },
  {
    row: '5: the URL is no URL',
    answer: (dialect) =>
      envelope(succeeded({ response: { taskId, resultVideoUrl: 'javascript:alert(1)' } }, dialect)),
    at: end + 60_000,
    means: 'failed no_result',
  },
  ...[2, 3, 4, 99].map((successFlag) => ({
    row: `6: flag ${successFlag}`,
    answer: (dialect: Dialect) => envelope(record({ successFlag }, dialect)),
    means: 'failed unknown',
  })),
  {
    row: '6: as recorded',
    answer: (dialect) =>
      envelope(
        record(
          {
            successFlag: 3,
            completeTime: dialect.time(end),
            errorCode: 500,
            errorMessage: 'internal error, please try again later.',
          },
          dialect,
        ),
      ),
    means: 'failed internal',
  },
  {
    row: '7: flag 0 with a text',
    answer: (dialect) => envelope(record({ errorMessage: 'Incorrect image format.' }, dialect)),
    means: 'failed invalid_input',
  },
  {
    row: '7: flag 0 with a code',
    answer: (dialect) => envelope(record({ errorCode: 451 }, dialect)),
    means: 'failed source_unreachable',
  },
  {
    row: '7: the documented form',
    answer: (dialect) =>
      envelope(
        record(
          {
            errorCode: 400,
            errorMessage: 'Your prompt was caught by our AI moderator. Please adjust it and try again!',
          },
          dialect,
        ),
      ),
    means: 'failed content_policy',
  },
  { row: '8: flag 0 but ended', answer: contradictory, at: end + 59_000, means: 'processing' },
  { row: '8: after 60 s', answer: contradictory, at: end + 60_000, means: 'failed no_result' },
  { row: '9: running', answer: (dialect) => envelope(record({}, dialect)), at: end, means: 'processing' },
  ...[-1, 1.5, 'soon', true, null, [], {}].map((successFlag) => ({
    row: `10: flag ${JSON.stringify(successFlag)}`,
    answer: (dialect: Dialect) => envelope(succeeded({ successFlag, errorMessage: 'odd' }, dialect)),
    at: end + 20 * minute,
    means: 'processing',
  })),
];

const worlds = dialects.flatMap((dialect) =>
  [KIE_BASE_URL, APIKLEY_BASE_URL].map((baseUrl) => ({ ...dialect, dialect, baseUrl })),
);

describe.each(worlds)('what a record means, $name, at $baseUrl', ({ dialect, baseUrl }) => {
  test.each(rows)('$row → $means', async ({ answer, at, means }) => {
    const headers: HeadersInit = at === undefined ? {} : { Date: new Date(at).toUTCString() };
    const { fetch, calls } = scriptedFetch(json(answer(dialect), { headers }));
    const client = createAlephClient({ baseUrl, apiKey: 'test-key', fetch });

    expect(await client.getTask(taskId).then(describeTask, describeError)).toBe(means);
    expect(calls.map(({ url }) => url)).toEqual([`${baseUrl}/record-info?taskId=${taskId}`]);
  });

  test('a success has all that the record holds', async () => {
    const { fetch } = scriptedFetch(json(envelope(succeeded({}, dialect))));
    expect(await createAlephClient({ baseUrl, fetch }).getTask(taskId)).toEqual({
      taskId,
      state: 'succeeded',
      createdAt: created,
      completedAt: end,
      expiresAt: end + 14 * 24 * 60 * minute,
      params: { prompt: 'Watercolour look', videoUrl: 'https://media.example.com/in.mp4' },
      videoUrl,
      thumbnailUrl: 'https://tempfile.example.com/out.png',
    });
  });
});

function describeTask(task: Awaited<ReturnType<ReturnType<typeof createAlephClient>['getTask']>>): string {
  return task.state === 'failed' ? `failed ${task.failure.reason}` : task.state;
}

function describeError(error: unknown): string {
  return isAlephError(error) ? `error ${error.code}` : 'something else';
}

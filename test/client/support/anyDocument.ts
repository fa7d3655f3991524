import fc from 'fast-check';
import { created, envelope, record, succeeded, taskId, thumbnailUrl, videoUrl } from './records.js';

const badUrls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.com/a.mp4',
  '/a.mp4',
  'https://',
  'https:/\\',
  'http://[',
];
export const url = fc.oneof(
  { weight: 4, arbitrary: fc.constant(videoUrl) },
  { weight: 2, arbitrary: fc.constantFrom(...badUrls) },
  { weight: 1, arbitrary: fc.webUrl() },
);

/** Throws for every field; symbols are left alone, because fast-check looks for its own. */
const throwing = new Proxy(
  {},
  {
    get: (_, key) => {
      if (typeof key === 'string') throw new TypeError('trap');
    },
  },
);
const cyclic: Record<string, unknown> = {};
cyclic['data'] = cyclic;
cyclic['response'] = cyclic;

/** What no JSON parser gives, but a caller may. */
const foreign = fc.constantFrom<unknown[]>(
  undefined,
  10n,
  Symbol('s'),
  NaN,
  -0,
  throwing,
  cyclic,
  new Date(),
  () => 1,
);
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true, withDate: true }),
  foreign,
);

export const time = fc.oneof(
  fc.constantFrom<unknown[]>(
    created,
    created + 1_000,
    '2026-08-20T12:00:00Z',
    '2026-08-20 20:00:00',
    null,
    0,
    -1,
    9e15,
  ),
  fc.double(),
);
/** Values that some answer might hold in a field, good and bad. */
const fieldValues: Record<string, fc.Arbitrary<unknown>> = {
  taskId: fc.constantFrom<unknown[]>(taskId, '', 5, null),
  paramJson: fc.oneof(
    fc
      .record({ prompt: anything, videoUrl: url, imageUrl: url, referenceImage: url, seed: anything })
      .map(textOrSelf),
    fc.string(),
  ),
  response: fc.oneof(
    fc.record({ resultVideoUrl: url, resultImageUrl: fc.oneof(url, fc.constant(thumbnailUrl)) }),
    fc.record({ resultVideoUrl: url }).map((value) => JSON.stringify(value)),
    fc.constant(null),
  ),
  createTime: time,
  completeTime: time,
  successFlag: fc.oneof(fc.constantFrom<unknown[]>(0, 1, 2, 3, '0', '1', '3', -1, null, 1.5), fc.integer()),
  errorCode: fc.constantFrom<unknown[]>(0, null, '', 400, '451', 500, 'x'),
  errorMessage: fc.oneof(fc.constantFrom('', 'internal error, please try again later.', ' '), fc.string()),
};

export function textOrSelf(value: object): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

/** A good record with up to three fields replaced, by something plausible or by anything at all. */
const mutated = (records: readonly object[], values: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(
      fc.constantFrom(...records),
      fc.array(
        fc
          .constantFrom(...Object.keys(values))
          .chain((key) => fc.tuple(fc.constant(key), fc.oneof(values[key] ?? anything, anything))),
        { maxLength: 3 },
      ),
    )
    .map(([base, changes]) => ({ ...base, ...(Object.fromEntries(changes) as object) }));

const refusal = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<unknown[]>(401, '401', 403) },
      {
        weight: 2,
        arbitrary: fc.constantFrom<unknown[]>(400, 402, 404, 408, 422, 429, 433, 451, 455, 500, 501, 505),
      },
      { weight: 1, arbitrary: fc.oneof(fc.integer(), anything) },
    ),
    anything,
  )
  .map(([code, data]) => ({ code, msg: 'no', data }));

/** Documents from good to absurd, in a mix that reaches every outcome often, around records of one form of the API. */
export function documentsAround(
  records: readonly object[],
  values: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  unknownTask: unknown,
): fc.Arbitrary<unknown> {
  const record = mutated(records, values);
  return fc.oneof(
    { weight: 11, arbitrary: record.map(envelope) },
    { weight: 2, arbitrary: record.map(textOrSelf).map(envelope) },
    { weight: 4, arbitrary: refusal },
    { weight: 2, arbitrary: fc.constant(unknownTask) },
    { weight: 2, arbitrary: anything.map(envelope) },
    { weight: 2, arbitrary: anything },
  );
}

export const anyDocument = documentsAround(
  [record(), succeeded(), record({ successFlag: 3, errorCode: 500 })],
  fieldValues,
  envelope(null),
);

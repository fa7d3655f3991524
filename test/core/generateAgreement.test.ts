import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aspectRatios } from '../../src/core/AlephGenerateInput.js';
import { checkGenerateInput } from '../../src/core/checkGenerateInput.js';
import { draftToInput, type GenerateDraft } from '../../src/core/GenerateDraft.js';
import { isLocalHost } from '../../src/core/isLocalHost.js';
import { checkGenerateBody } from '../../src/testing/checkGenerateBody.js';

const runs = 2_000;
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** Around the limit of the API, in letters of one and of two UTF-16 units, with blanks that a form trims. */
const prompts = fc.oneof(
  fc.constantFrom('', ' ', '\n\t', '\u00a0', '\u3000', '\ufeff'),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('a', 'й', '字', '😀', '👩‍👩‍👧'), fc.integer({ min: 2_030, max: 2_060 }))
    .map(([letter, length]) => letter.repeat(Math.ceil(length / letter.length)).slice(0, length)),
  fc.integer({ min: 2_040, max: 2_055 }).map((length) => `  ${'b'.repeat(length)} \n`),
);
const urls = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
  },
  fc.constantFrom(
    ...[
      '',
      ' ',
      'https://',
      'https:///',
      'https://a',
      'HTTPS://EXAMPLE.COM/A.MP4',
      'https:example.com/a.mp4',
    ],
    ...[
      'https://exa mple.com/',
      'https://example.com/a b.mp4',
      ' https://example.com/a.mp4 ',
      'example.com/a.mp4',
    ],
    ...['ftp://example.com/a', 'javascript:alert(1)', 'data:video/mp4,', '/a.mp4', '//example.com/a.mp4'],
    ...[
      'http://example.com/a.mp4',
      'http://localhost:4000/a.mp4',
      'http://127.0.0.1/a.mp4',
      'http://[::1]/a',
    ],
    ...[
      'https://[::1',
      'https://1.2.3.4.5/',
      'https://%/',
      'https://例え.jp/動画.mp4',
      'https://user:x@example.com/',
    ],
  ),
  fc.string({ maxLength: 20 }).map((text) => `https://${text}`),
  fc.string({ maxLength: 20 }),
);
const seeds = fc.oneof(
  fc.integer().map(String),
  fc.constant(''),
  fc.maxSafeInteger().map(String),
  fc.constantFrom(
    '',
    ' ',
    '7 ',
    '+7',
    '-0',
    '1.5',
    '1e3',
    '0x10',
    'four',
    '٣',
    '9007199254740993',
    '--1',
    'NaN',
  ),
);
const drafts: fc.Arbitrary<GenerateDraft> = fc.record({
  prompt: prompts,
  videoUrl: urls,
  aspectRatio: fc.oneof(
    fc.constantFrom('' as const, ...aspectRatios),
    fc.constantFrom('16x9', '2:1', ' 16:9').map((text) => text as GenerateDraft['aspectRatio']),
  ),
  seed: seeds,
  referenceImage: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, urls),
  waterMark: fc.string({ maxLength: 20 }),
  uploadCn: fc.boolean(),
});
/** What JavaScript users may pass. Null (and what JSON makes null) is left out: the API takes it for "not sent", `generate` for a mistake. */
const anything = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(undefined),
  fc.constant([]),
  fc.constant({}),
);
const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  prompt: prompts,
  videoUrl: urls,
  aspectRatio: fc.constantFrom(...aspectRatios, '', '2:1'),
  seed: fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  referenceImage: urls,
  waterMark: fc.string(),
  uploadCn: fc.boolean(),
  callBackUrl: urls,
};
/** Fine but for one or two fields. */
const inputs = fc
  .array(
    fc
      .constantFrom(...Object.keys(fields))
      .chain((field) =>
        fc.tuple(fc.constant(field), fc.oneof({ weight: 3, arbitrary: fields[field] ?? anything }, anything)),
      ),
    { minLength: 1, maxLength: 2 },
  )
  .map((changes) => ({
    prompt: 'A film',
    videoUrl: 'https://example.com/a.mp4',
    ...(Object.fromEntries(changes) as object),
  }));

/** The one rule of the form that the API has not: it accepts a source that it cannot fetch, and fails the paid task later. */
const plainHttp = (value: unknown) =>
  typeof value === 'string' && /^http:/i.test(value) && !isLocalHost(new URL(value).hostname);

/** Both judges on what would be sent. */
function judge(input: object) {
  const problems = checkGenerateInput(input);
  const body: unknown = JSON.parse(JSON.stringify(input));
  const isAccepted = 'input' in checkGenerateBody(body, { acceptsImageUrl: false, nameOf: (field) => field });
  // With that one rule set aside, the form says what the API says.
  const refused = problems.filter(
    ({ field, reason }) =>
      !(reason === 'not_a_public_url' && plainHttp((input as Record<string, unknown>)[field])),
  );
  return { isFormHappy: refused.length === 0, isAccepted, isSent: problems.length === 0 };
}

test(`the form and the emulator's own table judge ${String(runs)} forms alike, both ways`, () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(drafts, (draft) => {
      const { isFormHappy, isAccepted, isSent } = judge(draftToInput(draft));
      seen[isAccepted ? 'accepted' : 'refused'] += 1;
      expect(isFormHappy).toBe(isAccepted);
      if (isSent) expect(isAccepted).toBe(true);
    }),
    { numRuns: runs, seed },
  );
  console.log(`${String(runs)} forms, seed ${String(seed)}: ${JSON.stringify(seen)}, no disagreement`);
  // Neither answer is a rarity, or agreeing would mean little.
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(runs / 20);
});

test(`and ${String(runs)} inputs of JavaScript users`, () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { isFormHappy, isAccepted } = judge(input);
      expect(isFormHappy).toBe(isAccepted);
    }),
    { numRuns: runs, seed },
  );
});

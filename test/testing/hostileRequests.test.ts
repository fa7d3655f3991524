import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { base, validInput } from './support/createWorld.js';

const fields = Object.keys({
  ...validInput,
  imageUrl: 0,
  aspectRatio: 0,
  seed: 0,
  callBackUrl: 0,
  uploadCn: 0,
});
const value = fc.oneof(
  fc.jsonValue(),
  fc.webUrl(),
  fc.string({ maxLength: 3_000 }),
  fc.constantFrom('https://', 'https://[', 'http://a b', 'HTTPS://A.EXAMPLE'),
);
const body = fc.oneof(
  fc.string(),
  fc.json(),
  fc.dictionary(fc.constantFrom(...fields), value).map((sent) => JSON.stringify({ ...validInput, ...sent })),
);
const headers = fc.dictionary(
  fc.constantFrom('authorization', 'content-type', 'x-other'),
  fc.string({ unit: fc.constantFrom('a', 'Bearer ', ' ', '"', '0') }),
);

test('whatever is sent, there is an answer', async () => {
  const codes = new Map<number | null, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('observed' as const, 'documented' as const),
      fc.constantFrom('generate', 'record-info', 'x', ''),
      fc.webQueryParameters(),
      fc.string({ unit: 'binary' }),
      body,
      headers,
      async (dialect, route, query, taskId, text, sent) => {
        const emulator = createAlephEmulator({ dialect });
        const id = new URLSearchParams({ taskId }).toString();
        const ask = (method: string) =>
          emulator.fetch(`${base}/${route}?${query}&${id}`, {
            method,
            headers: sent,
            ...(method !== 'GET' && { body: text }),
          });
        const answers = [await ask('GET'), await ask('POST'), await ask('DELETE')];
        expect(answers.every((answer) => answer instanceof Response)).toBe(true);
        for (const { code } of emulator.requests) codes.set(code, (codes.get(code) ?? 0) + 1);
      },
    ),
    { numRuns: 1_500 },
  );
  expect(codes.get(200)).toBeGreaterThan(30);
  expect(codes.get(422)).toBeGreaterThan(100);
  expect(codes.get(null)).toBeGreaterThan(100);
});

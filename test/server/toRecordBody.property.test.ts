import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecordInfo } from '../../src/client/readRecordInfo.js';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import { toRecordBody } from '../../src/server/toRecordBody.js';
import { anyDocument } from '../client/support/anyDocument.js';
import { created } from '../client/support/records.js';

const runs = 4_000;

/** What a page reads of an answer, or null where it reads an error. */
function taskOf(answer: unknown, now: number) {
  try {
    return toAlephTask(answer, { now });
  } catch {
    return null;
  }
}

/** What the proxy makes of the provider's answer, as the text that goes over the wire. */
function rewritten(answer: unknown) {
  try {
    return JSON.stringify({ code: 200, msg: 'success', data: toRecordBody(readRecordInfo(answer)) });
  } catch {
    return null;
  }
}

test(`${String(runs)} answers mean the same behind the proxy as in front of it`, () => {
  let tasks = 0;
  const property = fc.property(anyDocument, fc.boolean(), (document, isLate) => {
    const now = created + (isLate ? 3_600_000 : 0);
    const before = taskOf(document, now);
    const text = rewritten(document);
    expect(text === null).toBe(before === null);
    if (text === null) return;
    tasks += 1;
    expect(taskOf(text, now)).toEqual(before);
    expect(text).not.toMatch(/callBackUrl/i);
  });
  fc.assert(property, { numRuns: runs, seed: 20_261_125, endOnFailure: true });
  expect(tasks).toBeGreaterThan(runs / 4);
});

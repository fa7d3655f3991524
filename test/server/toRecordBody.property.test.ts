import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJobRecord } from '../../src/client/readJobRecord.js';
import { readRecordInfo } from '../../src/client/readRecordInfo.js';
import { recordInfoSchema } from '../../src/client/recordInfoSchema.js';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import { toAlephTaskFromJob } from '../../src/client/toAlephTaskFromJob.js';
import { toRecordBody } from '../../src/server/upstream/toRecordBody.js';
import { anyDocument } from '../client/support/anyDocument.js';
import { anyJobDocument } from '../client/support/anyJobDocument.js';
import { created } from '../client/support/records.js';

const runs = 4_000;

/** What a page reads of an answer, or null where it reads an error. */
function taskOf(read: typeof toAlephTask, answer: unknown, now: number) {
  try {
    return read(answer, { now });
  } catch {
    return null;
  }
}

/** What the proxy makes of the provider's answer, as the text that goes over the wire. */
function rewritten(answer: unknown, readFields: typeof recordInfoSchema) {
  try {
    return JSON.stringify({
      code: 200,
      msg: 'success',
      data: toRecordBody(readRecordInfo(answer, undefined, readFields)),
    });
  } catch {
    return null;
  }
}

test.each([
  { form: 'aleph', read: toAlephTask, readFields: recordInfoSchema, documents: anyDocument },
  { form: 'jobs', read: toAlephTaskFromJob, readFields: readJobRecord, documents: anyJobDocument },
])(
  `${String(runs)} answers mean the same behind the proxy as in front of it: $form`,
  ({ read, readFields, documents }) => {
    let tasks = 0;
    const property = fc.property(documents, fc.boolean(), (document, isLate) => {
      const now = created + (isLate ? 3_600_000 : 0);
      const before = taskOf(read, document, now);
      const text = rewritten(document, readFields);
      expect(text === null).toBe(before === null);
      if (text === null) return;
      tasks += 1;
      expect(taskOf(toAlephTask, text, now)).toEqual(before);
      expect(text).not.toMatch(/callBackUrl/i);
    });
    fc.assert(property, { numRuns: runs, seed: 20_261_125, endOnFailure: true });
    expect(tasks).toBeGreaterThan(runs / 4);
  },
);

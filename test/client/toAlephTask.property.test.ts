import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import { toAlephTaskFromJob } from '../../src/client/toAlephTaskFromJob.js';
import { isAlephError } from '../../src/core/AlephError.js';
import { anyDocument } from './support/anyDocument.js';
import { anyJobDocument } from './support/anyJobDocument.js';
import { created } from './support/records.js';

const runs = 24_000;
const seed = Number(process.env['FC_SEED'] ?? 20_260_820);

/** Every string in a task that a page may put into an `href` or `src`. */
const urlFields = /"(?:videoUrl|thumbnailUrl|referenceImage)":("(?:[^"\\]|\\.)*")/g;

describe.each([
  { name: 'toAlephTask', read: toAlephTask, documents: anyDocument },
  { name: 'toAlephTaskFromJob', read: toAlephTaskFromJob, documents: anyJobDocument },
])('$name', ({ name: reading, read, documents }) => {
  test(`takes ${runs} arbitrary and mutated documents, seed ${seed}`, () => {
    const seen = new Map<string, number>();
    const property = fc.property(documents, fc.boolean(), (document, isLate) => {
      let outcome: string;
      try {
        const task = read(document, isLate ? { now: created + 3_600_000 } : {});
        outcome = task.state;
        const text = JSON.stringify(task);
        expect(JSON.parse(text)).toEqual(task);
        for (const [, url = '""'] of text.matchAll(urlFields))
          expect(new URL(JSON.parse(url) as string).protocol).toMatch(/^https?:$/);
        if (task.state === 'succeeded') expect(task.videoUrl).toMatch(/^https?:\/\/./);
        const times = [task.createdAt, 'completedAt' in task ? task.completedAt : null];
        if (task.state === 'processing' && task.progress !== undefined)
          expect(task.progress > 0 && task.progress <= 100).toBe(true);
        for (const time of times) if (time !== null) expect(new Date(time).getTime()).toBe(time);
      } catch (error) {
        if (!isAlephError(error)) throw error;
        outcome = error.code;
      }
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    });
    fc.assert(property, { numRuns: runs, seed, endOnFailure: true });

    const share = (outcome: string) => (100 * (seen.get(outcome) ?? 0)) / runs;
    const lines = [...seen]
      .sort((a, b) => b[1] - a[1])
      .map(([name]) => `${name} ${share(name).toFixed(1)} %`);
    console.info(`${reading}, ${runs} documents, seed ${seed}: ${lines.join(', ')}`);
    for (const state of ['processing', 'succeeded', 'failed'])
      expect(share(state), state).toBeGreaterThanOrEqual(5);
    for (const code of ['invalid_response', 'not_found', 'unauthorized'])
      expect(share(code), code).toBeGreaterThanOrEqual(5);
  });
});

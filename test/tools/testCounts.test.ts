import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLine, countReport, sumCounts } from '../../tools/testCounts.mjs';

const report = (parts: object) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...parts,
  });

describe('countReport', () => {
  it('counts what the report says, and names what failed', () => {
    const failed = (fullName: string) => ({
      status: 'failed',
      fullName,
      failureMessages: ['why\n  at x.ts:1'],
    });
    const text = report({
      numPassedTests: 7,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        {
          name: resolve('test/a.test.ts'),
          status: 'failed',
          assertionResults: [failed('one'), { status: 'passed', fullName: 'well' }, failed('two')],
        },
      ],
    });
    expect(countReport(() => text, false)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 2,
      failures: ['test/a.test.ts › one: why', 'test/a.test.ts › two: why'],
    });
  });

  it('counts a file that does not load as a failure', () => {
    const unloadable = { name: resolve('test/a.test.ts'), status: 'failed', message: 'no such module' };
    const text = report({ numPassedTests: 3, testResults: [{ ...unloadable, assertionResults: [] }] });
    expect(countReport(() => text, false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: ['test/a.test.ts: no such module'],
    });
  });

  it('counts an error outside of any test as a failure', () => {
    expect(countReport(() => report({ numPassedTests: 3 }), false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: ['an error outside of any test'],
    });
  });

  it.each(['', 'not JSON', '{}'])('counts a run without a readable report as a failure: %j', (text) => {
    expect(countReport(() => text, true)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['no readable report'],
    });
  });
});

describe('closingLine', () => {
  it('names passed and failed, and skipped only where there are any', () => {
    const total = sumCounts([
      { passed: 2, failed: 0, skipped: 0, failures: [] },
      { passed: 3, failed: 1, skipped: 0, failures: ['which'] },
    ]);
    expect(total.failures).toEqual(['which']);
    expect(closingLine(total)).toBe('5 passed, 1 failed');
    expect(closingLine({ ...total, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
  });
});

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
  it('counts what the report says', () => {
    const text = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(countReport(() => text, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a file that does not load as a failure', () => {
    const text = report({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(countReport(() => text, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts an error outside of any test as a failure', () => {
    expect(countReport(() => report({ numPassedTests: 3 }), false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it.each(['', 'not JSON', '{}'])('counts a run without a readable report as a failure: %j', (text) => {
    expect(countReport(() => text, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('closingLine', () => {
  it('names passed and failed, and skipped only where there are any', () => {
    const total = sumCounts([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe('5 passed, 1 failed');
    expect(closingLine({ ...total, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
  });
});

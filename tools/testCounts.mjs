import { relative } from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures a line for each that failed: where, which, why
 */

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} TestResult */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: TestResult[] }} FileResult */

/** @param {readonly Counts[]} all */
export function sumCounts(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return { ...total, failures: all.flatMap(({ failures }) => failures) };
}

/**
 * What a Vitest JSON report counts. A run that ended badly never counts as zero failures: a file that does not load, an error outside of
 * any test and a missing report are one failure each.
 *
 * @param {() => string} readReport
 * @param {boolean} hasExitedWell
 * @returns {Counts}
 */
export function countReport(readReport, hasExitedWell) {
  try {
    /** @type {{ numPassedTests: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} */
    const report = JSON.parse(readReport());
    const failures = report.testResults.flatMap(nameFailures);
    if (failures.length === 0 && !hasExitedWell) failures.push('an error outside of any test');
    return {
      passed: report.numPassedTests,
      failed: failures.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: ['no readable report'] };
  }
}

/** @param {FileResult} file */
function nameFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  const path = relative('.', name);
  if (failed.length === 0) return status === 'failed' ? [`${path}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${path} › ${fullName}: ${firstLine(failureMessages?.[0])}`,
  );
}

const firstLine = (text = '') => text.split('\n', 1)[0]?.slice(0, 200) ?? '';

/**
 * The line that a test command ends with, for people and for CI.
 *
 * @param {Pick<Counts, 'passed' | 'failed' | 'skipped'>} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

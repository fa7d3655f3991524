// `npm test`: every check of this repository, one after the other, none skipped because another failed. Closes with the plain line
// "N passed, N failed", alone on the last line. `npm test -- <arguments of vitest>` runs just that.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { closingLine, countReport, sumCounts } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {() => Counts}
 */
const runVitest =
  (args, env = {}) =>
  () => {
    const report = '.cache/vitest-report.json';
    mkdirSync('.cache', { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    return countReport(() => readFileSync(report, 'utf8'), status === 0);
  };

/**
 * @param {string} script
 * @returns {() => Counts}
 */
const runScript = (script) => () => {
  const { status } = spawnSync(npm, ['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
};

const projects = (/** @type {string[]} */ ...names) => names.flatMap((name) => ['--project', name]);

/** @type {readonly (readonly [heading: string, run: () => Counts])[]} */
const everything = [
  ['build', runScript('build')],
  ['types', runScript('typecheck')],
  ['lint', runScript('lint')],
  ['tests in Node, jsdom and Chromium; stories', runVitest(projects('node', 'dom', 'browser', 'storybook'))],
  ['contract of the built package', runVitest(projects('contract'))],
  [
    'React 18 and react-query 5.79',
    runVitest(
      [
        ...projects('node', 'dom'),
        'test/query',
        'test/hooks',
        'test/components',
        'test/connected',
        'test/ssr',
      ],
      { REACT_MAJOR: '18', QUERY: '5.79' },
    ),
  ],
  ['demo, end to end', runVitest(projects('e2e'))],
];

const chosen = process.argv.slice(2);
const steps = chosen.length > 0 ? [/** @type {const} */ (['chosen tests', runVitest(chosen)])] : everything;

if (ensureChromium()) {
  /** @type {Counts[]} */
  const counts = [];
  /** @type {string[]} */
  const table = [];
  for (const [heading, run] of steps) {
    console.log(`\n── ${heading} ──`);
    const startedAt = Date.now();
    const count = run();
    counts.push(count);
    table.push(
      `${String(Math.round((Date.now() - startedAt) / 1000)).padStart(5)} s  ${heading}: ${closingLine(count)}`,
    );
  }
  const total = sumCounts(counts);
  console.log(`\n${table.join('\n')}\n`);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
} else {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

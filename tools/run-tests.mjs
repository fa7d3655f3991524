// `npm test`: every check of this repository, none skipped because another failed. Closes with the plain line "N passed, N failed", alone on
// the last line. `npm test -- <arguments of vitest>` runs just that.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { closingLine, countReport, sumCounts } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @typedef {{ status: number | null, output: string }} Outcome */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, isHeld?: boolean }} [options] `isHeld` keeps the output, so that steps at once do not mix theirs
 * @returns {Promise<Outcome>}
 */
const run = (command, args, { env = {}, isHeld = false } = {}) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      shell: command.endsWith('.cmd'),
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    child.on('error', (error) => {
      resolve({ status: null, output: String(error) });
    });
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
const runVitest =
  (args, env = {}) =>
  async () => {
    const report = '.cache/vitest-report.json';
    mkdirSync('.cache', { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = await run(process.execPath, [vitest, 'run', ...reporters, ...args], { env });
    return countReport(() => readFileSync(report, 'utf8'), status === 0);
  };

/** Scripts that keep one core busy each run at once; what they print follows when all have ended. @param {string[]} scripts */
const runScripts =
  (...scripts) =>
  async () => {
    const outcomes = await Promise.all(
      scripts.map((script) => run(npm, ['run', '--silent', script], { isHeld: true })),
    );
    for (const [index, { status, output }] of outcomes.entries())
      console.log(`${scripts[index]}: ${status === 0 ? 'passed' : 'FAILED'}\n${output.trimEnd()}`.trimEnd());
    const passed = outcomes.filter(({ status }) => status === 0).length;
    return { passed, failed: scripts.length - passed, skipped: 0 };
  };

const projects = (/** @type {string[]} */ ...names) => names.flatMap((name) => ['--project', name]);

/** @type {readonly (readonly [heading: string, run: () => Promise<Counts>])[]} */
const everything = [
  // Before the types: benches and tools are checked against the built package.
  ['build', runScripts('build')],
  ['types, lint', runScripts('typecheck', 'lint')],
  [
    'tests in Node, jsdom and Chromium; stories',
    runVitest(projects('node', 'dom', 'jobs', 'browser', 'storybook')),
  ],
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
  for (const [heading, runStep] of steps) {
    console.log(`\n── ${heading} ──`);
    const startedAt = Date.now();
    const count = await runStep();
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

// `npm test`: every check of this repository, none skipped because another failed. Closes with the plain line "N passed, N failed", alone on
// the last line. `npm test -- <arguments of vitest>` runs just that.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { runSteps } from './runSteps.mjs';
import { countReport } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */
/** @typedef {import('./runSteps.mjs').Step} Step */

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/**
 * @param {string} heading
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Step}
 */
const tests = (heading, args, env = {}) => {
  const report = `.cache/vitest-${heading.replaceAll(/\W+/g, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    heading,
    env,
    command: process.execPath,
    args: [vitest, 'run', ...reporters, ...args],
    prepare: () => {
      mkdirSync('.cache', { recursive: true });
      rmSync(report, { force: true });
    },
    count: (hasExitedWell) => countReport(() => readFileSync(report, 'utf8'), hasExitedWell),
  };
};

/** @param {string} script @returns {Step} */
const script = (script) => ({
  heading: script,
  command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
  args: ['run', '--silent', script],
});

const projects = (/** @type {string[]} */ ...names) => names.flatMap((name) => ['--project', name]);

// Longest first; what mostly waits beside what computes.
const everything = [
  tests(
    'tests in Node, jsdom and Chromium; stories',
    projects('node', 'dom', 'jobs', 'browser', 'storybook'),
  ),
  tests('demo, end to end', projects('e2e')),
  tests('contract of the built package', projects('contract')),
  tests(
    'React 18 and react-query 5.79',
    [...projects('node', 'dom'), 'test/query', 'test/hooks', 'test/components', 'test/connected', 'test/ssr'],
    { REACT_MAJOR: '18', QUERY: '5.79' },
  ),
  script('lint'),
  script('typecheck'),
];

const chosen = process.argv.slice(2);
if (!ensureChromium()) {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else if (chosen.length > 0) await runSteps([[tests('chosen tests', chosen)]]);
// The build stands alone: benches and tools are typed by it, and the contract is about it.
else await runSteps([[script('build')], everything]);

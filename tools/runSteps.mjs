import { spawn } from 'node:child_process';
import { closingLine, sumCounts } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} heading
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [env]
 * @property {() => void} [prepare]
 * @property {(hasExitedWell: boolean) => Counts} [count] without it a step is one thing that passed or failed
 */

/** As many as the smallest machine of CI has cores. */
const atOnce = 2;

/**
 * Runs groups of steps one after the other, and the steps of a group two at a time in their order; none is left out because another failed.
 * What one prints is held back and follows in one piece when it has ended, unless it runs alone. Ends with a table of what each took,
 * a line "✗ …" for each failure, since the output of all is long, and the line "N passed, N failed"; sets the exit code.
 *
 * @param {readonly (readonly Step[])[]} groups
 * @returns {Promise<Counts>}
 */
export async function runSteps(groups) {
  /** @type {Counts[]} */
  const counts = [];
  /** @type {string[]} */
  const table = [];
  for (const group of groups) {
    const queue = [...group];
    const work = async () => {
      for (let step = queue.shift(); step; step = queue.shift()) {
        const isHeld = group.length > 1;
        const startedAt = Date.now();
        console.log(isHeld ? `… ${step.heading}` : `\n── ${step.heading} ──`);
        const { count, output } = await runStep(step, isHeld);
        if (isHeld) console.log(`\n── ${step.heading} ──\n${output.trimEnd()}`.trimEnd());
        counts.push(count);
        const seconds = String(Math.round((Date.now() - startedAt) / 1000)).padStart(5);
        table.push(`${seconds} s  ${step.heading}: ${closingLine(count)}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  const total = sumCounts(counts);
  console.log(`\n${table.join('\n')}\n`);
  for (const failure of total.failures) console.log(`✗ ${failure}`);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
  return total;
}

/**
 * @param {Step} step
 * @param {boolean} isHeld
 * @returns {Promise<{ count: Counts, output: string }>}
 */
function runStep({ heading, command, args, env, prepare, count }, isHeld) {
  prepare?.();
  return new Promise((resolve) => {
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
    /** @param {boolean} hasExitedWell */
    const end = (hasExitedWell) => {
      const counted = count?.(hasExitedWell) ?? countOne(hasExitedWell, heading, output);
      resolve({ count: counted, output });
    };
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (status) => {
      end(status === 0);
    });
  });
}

/** @param {boolean} hasPassed @param {string} heading @param {string} output @returns {Counts} */
const countOne = (hasPassed, heading, output) => ({
  passed: Number(hasPassed),
  failed: Number(!hasPassed),
  skipped: 0,
  failures: hasPassed ? [] : [`${heading}: ${output.trimEnd().split('\n').at(-1) ?? ''}`],
});

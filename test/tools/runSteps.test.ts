import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps, type Step } from '../../tools/runSteps.mjs';

const node = (heading: string, code: string): Step => ({
  heading,
  command: process.execPath,
  args: ['-e', code],
});

/** What a run printed, line by line; the exit code stays this process's own. */
async function run(groups: Step[][]) {
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const total = await runSteps(groups);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { total, code, lines: print.mock.calls.flatMap(([text]) => String(text).split('\n')) };
}

afterEach(() => {
  process.exitCode = undefined;
});

describe('runSteps', () => {
  it('runs every step though one fails, and says so in its last line and exit code', async () => {
    const { total, code, lines } = await run([
      [node('a', 'console.log("first"); console.log("why"); process.exit(3)'), node('b', '')],
      [node('c', ''), node('d', '')],
    ]);
    expect(total).toMatchObject({ passed: 3, failed: 1, skipped: 0 });
    expect(lines.slice(-2)).toEqual(['✗ a: why', '3 passed, 1 failed']);
    expect(code).toBe(1);
  });

  it('ends well when all pass', async () => {
    const { code, lines } = await run([[node('a', ''), node('b', '')]]);
    expect(lines.at(-1)).toBe('2 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('counts what cannot be started as a failure', async () => {
    const { total } = await run([[{ heading: 'a', command: '/no/such/command', args: [] }, node('b', '')]]);
    expect(total).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });

  it('keeps the words of steps that run at once apart', async () => {
    const talk = (word: string) =>
      node(
        word,
        `let n = 0; const t = setInterval(() => { console.log('${word}'); if (++n === 5) clearInterval(t); }, 10)`,
      );
    const { lines } = await run([[talk('one'), talk('two')]]);
    const words = lines.filter((line) => line === 'one' || line === 'two');
    expect(words.toSorted()).toEqual([...Array<string>(5).fill('one'), ...Array<string>(5).fill('two')]);
    expect(words.filter((word, index) => word !== words[index - 1])).toHaveLength(2);
  });

  it('starts a group when the one before has ended, and counts as a step asks', async () => {
    const order: string[] = [];
    const counted = (heading: string): Step => ({
      ...node(heading, ''),
      prepare: () => order.push(`${heading} starts`),
      count: (hasExitedWell) => {
        order.push(`${heading} ended`);
        return { passed: hasExitedWell ? 7 : 0, failed: 0, skipped: 1, failures: [] };
      },
    });
    const { total } = await run([[counted('a')], [counted('b')]]);
    expect(order).toEqual(['a starts', 'a ended', 'b starts', 'b ended']);
    expect(total).toMatchObject({ passed: 14, failed: 0, skipped: 2 });
  });
});

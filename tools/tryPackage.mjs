import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One thing that passes or fails, tried in a new folder, which is removed in the end unless KEEP is set. Prints what each step took and "1
 * passed, 0 failed", or why not; sets the exit code.
 *
 * @param {string} name of the folder
 * @param {(folder: string, step: <T>(what: string, run: () => T | Promise<T>) => Promise<T>) => Promise<void>} run
 */
export async function tryPackage(name, run) {
  const folder = mkdtempSync(join(tmpdir(), `react-aleph-${name}-`));
  try {
    await run(folder, async (what, step) => {
      const since = Date.now();
      const result = await step();
      console.log(`${what}: ${Math.round((Date.now() - since) / 1000)} s`);
      return result;
    });
    console.log('1 passed, 0 failed');
  } catch (error) {
    console.error(error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  } finally {
    if (process.env['KEEP']) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

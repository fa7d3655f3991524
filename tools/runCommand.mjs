import { execFileSync } from 'node:child_process';

/**
 * Runs a program to its end. `npm` is found on Windows too.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env] on top of this process's own
 * @returns {string} what it printed
 * @throws {Error} with everything that it printed, when it fails
 */
export function runCommand(command, args, cwd, env = {}) {
  const isWindows = process.platform === 'win32' && ['npm', 'npx'].includes(command);
  try {
    return execFileSync(isWindows ? `${command}.cmd` : command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // What a check is run with is nothing that a stranger has: a loader of Vitest's, colours, `npm run --silent` that hides npm's errors.
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', npm_config_loglevel: 'error', ...env },
      shell: isWindows,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

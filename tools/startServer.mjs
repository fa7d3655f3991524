import { spawn } from 'node:child_process';

/**
 * Starts a Node program that serves, and waits until it has said its address.
 *
 * @param {readonly string[]} args of `node`
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env] on top of this process's own
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export function startServer(args, cwd, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const port = /(?:127\.0\.0\.1|localhost):(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve({ origin: `http://127.0.0.1:${port}`, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => {
      reject(new Error(`${args.join(' ')} ended:\n${said}`));
    });
  });
}

// Makes sure that there is a redis-server for the check of the shared hub: finds one, else installs Debian's, else says the command.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const hasRedis = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** @returns {boolean} whether there is one now */
export function ensureRedis() {
  if (hasRedis()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log("No redis-server found: installing the distribution's.");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']])
      spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 5 * 60_000, env });
    if (hasRedis()) return true;
  }
  console.log('This needs a redis-server:\n  apt-get install redis-server');
  return false;
}

/** A redis-server at a socket in a folder of its own: no port, nothing kept on disk. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'aleph-redis-'));
  const path = join(folder, 'redis.sock');
  const start = async () => {
    const child = spawn(
      'redis-server',
      ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: 'ignore' },
    );
    for (let tries = 0; ; tries += 1) {
      if (await answers(path)) return child;
      if (tries > 200) throw new Error('redis-server does not answer.');
      await pause(50);
    }
  };
  const end = async (/** @type {import('node:child_process').ChildProcess} */ child) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  let child = await start();
  return {
    path,
    /** Ends it and starts it again, empty, after so many milliseconds. @param {number} downMs */
    restart: async (downMs) => {
      await end(child);
      await pause(downMs);
      child = await start();
    },
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} path @returns {Promise<boolean>} */
const answers = (path) =>
  new Promise((resolve) => {
    const socket = connect(path);
    const settle = (/** @type {boolean} */ isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => {
      settle(true);
    });
    socket.once('error', () => {
      settle(false);
    });
  });

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunningDemo {
  /** Without a slash at the end. */
  origin: string;
  /** What the server said about submissions, oldest first. */
  submissions: () => string[];
  stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
// The colours of a terminal.
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Starts the demo as `npm start` does, on a free port. */
export async function startDemo(env: Record<string, string> = {}): Promise<RunningDemo> {
  // A group of its own, so that npm, the shell and Vite can be ended together.
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, ALEPH_API_KEY: '', ALEPH_BASE_URL: '', ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString().replaceAll(colours, '');
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then(() => {
      reject(new Error(`npm start ended:\n${said}`));
    });
  });
  return {
    origin,
    submissions: () => said.split('\n').filter((line) => line.includes('generate ')),
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await exited;
    },
  };
}

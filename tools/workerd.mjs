// `npm run check:workerd`: the proxy in Cloudflare's own runtime, made outside of a request as workers do it, out of the packed package in
// front of its emulator: submission, looks, file, repeat, callback, stream, refusals. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { startServer } from './startServer.mjs';
import { tryPackage } from './tryPackage.mjs';

const key = 'sk-workerd-0123456789';
const hmacKey = 'a-key-of-this-check';
const json = { 'content-type': 'application/json' };
const input = { prompt: 'A film [success]', videoUrl: 'https://example.com/in.mp4' };

/**
 * Starts workerd and waits until it says where it listens.
 *
 * @param {string} app
 * @param {Record<string, string>} env
 */
async function startWorkerd(app, env) {
  /** @type {{ default: string }} the path of the program */
  const { default: program } = createRequire(join(app, 'package.json'))('workerd');
  const child = spawn(program, ['serve', '--control-fd=3', 'config.capnp'], {
    cwd: app,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await new Promise((resolve, reject) => {
    child.stdio[3]?.on('data', (/** @type {Buffer} */ line) => {
      const found = /"port":\s*(\d+)/.exec(line.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => {
      reject(new Error('workerd ended before it listened.'));
    });
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** @param {string} origin @param {string} packed where the package is installed */
async function look(origin, packed) {
  const entry = (/** @type {string} */ name) =>
    import(pathToFileURL(join(packed, `dist/exports/${name}.js`)).href);
  /** @type {typeof import('../dist/exports/client.js')} */
  const { createAlephClient } = await entry('client');
  /** @type {typeof import('../dist/exports/testing.js')} */
  const { signAlephCallback } = await entry('testing');
  const page = { 'sec-fetch-site': 'same-origin', 'x-user': 'ada' };
  const ask = (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}, body = '') =>
    fetch(`${origin}/api/aleph${path}`, {
      headers: { ...page, ...headers },
      ...(body !== '' && { method: 'POST', body }),
    });
  const client = createAlephClient({ baseUrl: `${origin}/api/aleph`, headers: page });

  const [{ taskId }, repeat] = [
    await client.generate(input, { idempotencyKey: 'one' }),
    await client.generate(input, { idempotencyKey: 'one' }),
  ];
  assert.equal(repeat.taskId, taskId);
  const task = await client.waitForTask(taskId, { polling: { intervalMs: 100 } });
  assert.equal(task.params?.prompt, input.prompt);
  const part = await ask(`/download?taskId=${taskId}`, { range: 'bytes=4-7' });
  assert.deepEqual([part.status, await part.text()], [206, 'ftyp']);
  const file = await ask(`/download?taskId=${taskId}`);
  assert.ok((await file.arrayBuffer()).byteLength > 100_000);

  const running = await client.generate({ ...input, prompt: 'A film [never_ends]' });
  const body = JSON.stringify({ code: 200, data: { task_id: running.taskId } });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = await signAlephCallback(hmacKey, running.taskId, timestamp);
  const signed = { ...json, 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature };
  assert.equal((await ask('/callback', signed, body)).status, 200);
  assert.equal((await ask('/callback', json, body)).status, 403);

  const stream = await ask(`/events?taskIds=${running.taskId}`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let said = ''; !said.includes(running.taskId);)
    said += (await reader?.read())?.value ?? assert.fail(said);
  await reader?.cancel();

  /** @type {[status: number, path: string, headers?: Record<string, string>, body?: string][]} */
  const refusals = [
    [401, '/record-info?taskId=a', { 'x-user': '' }],
    [404, '/record-info?taskId=a'],
    [403, '/generate', { ...json, 'sec-fetch-site': 'cross-site' }, JSON.stringify(input)],
    [415, '/generate', { 'content-type': 'text/plain' }, JSON.stringify(input)],
    [413, '/generate', json, JSON.stringify({ prompt: 'a'.repeat(70_000) })],
    [404, '/credits'],
  ];
  for (const [status, ...request] of refusals) {
    const answer = await ask(...request);
    assert.equal(answer.status, status, request[0]);
    assert.ok(!(await answer.text()).includes(key));
  }
}

await tryPackage('workerd', async (folder, step) => {
  const app = join(folder, 'app');
  const packed = join(app, 'node_modules/react-aleph');
  await step('install', () => {
    cpSync('test/consumers/workerd', app, { recursive: true });
    const tarball = packPackage(folder);
    npmInstall(app, tarball);
  });
  // As wrangler bundles.
  await build({
    ...{ absWorkingDir: app, entryPoints: ['worker.mjs'], outfile: join(app, 'bundle.mjs'), bundle: true },
    ...{ format: 'esm', conditions: ['workerd', 'worker', 'browser'], external: ['cloudflare:*'] },
  });
  const emulator = await startServer(
    [join(packed, 'bin/react-aleph.mjs'), 'emulator', '--port', '0', '--speed', '200'],
    app,
  );
  try {
    const worker = await startWorkerd(app, {
      ...{ ALEPH_API_KEY: key, ALEPH_BASE_URL: `${emulator.origin}/api/v1/aleph` },
      WEBHOOK_HMAC_KEY: hmacKey,
    });
    try {
      await step('worker', () => look(worker.origin, packed));
    } finally {
      await worker.stop();
    }
  } finally {
    await emulator.stop();
  }
});

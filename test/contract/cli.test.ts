import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { alephScenarios } from '../../src/testing/alephScenarios.js';
import { repository } from './support/repository.js';

const input = { prompt: 'A film [success]', videoUrl: 'https://example.com/in.mp4' };

/** `npx react-aleph …`, as its built file. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [join(repository, 'bin/react-aleph.mjs'), ...args], {
    stdio: 'pipe',
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, ended };
}

type Running = ReturnType<typeof run>;
const running: Running[] = [];
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
});

async function startEmulator(...flags: string[]) {
  const process = run('emulator', '--port', '0', ...flags);
  running.push(process);
  const readOrigin = () => /http:\/\/127\.0\.0\.1:\d+/.exec(process.said.out)?.[0] ?? process.said.err;
  await expect.poll(readOrigin).not.toBe('');
  return { ...process, origin: readOrigin() };
}

describe('react-aleph emulator', () => {
  test('says where it is, how to point at it, and what each scenario is', async () => {
    const { said, origin } = await startEmulator();
    expect(said.out).toContain(`createAlephClient({ baseUrl: '${origin}/api/v1/aleph' })`);
    for (const [name, { description }] of Object.entries(alephScenarios))
      expect(said.out).toMatch(new RegExp(`  ${name} +${description.slice(0, 20)}`));
    expect(await (await fetch(origin)).text()).toBe(said.out.trimEnd() + '\n');
  });

  test('ends on Ctrl-C, with a page still connected', async () => {
    const { child, ended, origin } = await startEmulator();
    await fetch(origin);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('takes a task from submission to a video that plays in parts', async () => {
    const { said, origin } = await startEmulator('--speed', '2000', '--seed', 'a');
    const client = createAlephClient({ baseUrl: `${origin}/api/v1/aleph` });
    const { taskId } = await client.generate(input);
    expect(said.out).toContain(`generate 200 ${taskId}`);
    const task = await client.waitForTask(taskId, { polling: { intervalMs: 50 } });
    const part = await fetch(task.videoUrl, { headers: { range: 'bytes=4-7' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('ftyp');
    const whole = await (await fetch(task.videoUrl)).arrayBuffer();
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${whole.byteLength}`);
    const tail = await fetch(task.videoUrl, { headers: { range: 'bytes=-3' } });
    expect((await tail.arrayBuffer()).byteLength).toBe(3);
    expect((await fetch(task.videoUrl, { headers: { range: 'bytes=99999999-' } })).status).toBe(416);
    expect((await fetch(`${origin}/media/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  test('a prompt or a flag chooses the course, a seed the ids', async () => {
    const one = await startEmulator('--speed', '2000', '--seed', 'b', '--scenario', 'moderation');
    const other = await startEmulator('--speed', '2000', '--seed', 'b');
    const client = createAlephClient({ baseUrl: `${one.origin}/api/v1/aleph` });
    const drawn = await client.generate({ ...input, prompt: 'A film' });
    await expect(client.waitForTask(drawn.taskId, { polling: { intervalMs: 50 } })).rejects.toMatchObject({
      task: { failure: { reason: 'content_policy' } },
    });
    const chosen = await client.generate({ ...input, prompt: 'A film [internal_error], and [more]' });
    await expect(client.waitForTask(chosen.taskId, { polling: { intervalMs: 50 } })).rejects.toMatchObject({
      task: { failure: { reason: 'internal' } },
    });
    const same = await createAlephClient({ baseUrl: `${other.origin}/api/v1/aleph` }).generate(input);
    expect(same.taskId).toBe(drawn.taskId);
  });

  test('calls a proxy back, signed, and the proxy hands out the real video', async () => {
    const hmacKey = 'a-key-of-this-test-only';
    const { said, origin } = await startEmulator('--speed', '2000', '--hmac-key', hmacKey);
    const settled: string[] = [];
    const listener = createServer((incoming, outgoing) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
        const { method = '', url = '', headers } = incoming;
        const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
        const body = Buffer.concat(chunks);
        const answer = await handler(new Request(`http://app.test${url}`, { method, headers: pairs, body }));
        outgoing.writeHead(answer.status).end(await answer.text());
      })();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const app = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    const { handler } = createAlephProxy({
      apiKey: 'any',
      baseUrl: `${origin}/api/v1/aleph`,
      basePath: '/api/aleph',
      authorize: () => 'viewer',
      authorizeTask: 'any-user',
      resultHosts: [new URL(origin).host],
      callBackUrl: `${app}/api/aleph/callback`,
      callbacks: { hmacKey },
      onTaskSettled: ({ taskId, state }) => settled.push(`${taskId} ${state}`),
    });
    const page = { 'sec-fetch-site': 'same-origin' };
    const client = createAlephClient({
      baseUrl: 'https://app.test/api/aleph',
      headers: page,
      fetch: (address, init) => handler(new Request(address, init)),
    });
    const { taskId } = await client.generate(input);
    // Nobody looks: only the callback can tell.
    await expect.poll(() => settled).toEqual([`${taskId} succeeded`]);
    await expect.poll(() => said.out).toContain('callback 200');
    const video = await handler(
      new Request(`https://app.test/api/aleph/download?taskId=${taskId}`, { headers: page }),
    );
    expect(video.headers.get('content-type')).toBe('video/mp4');
    expect((await video.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    listener.closeAllConnections();
    listener.close();
  });

  test('answers this machine’s pages on any port, and no page from elsewhere', async () => {
    const { origin } = await startEmulator();
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(`${origin}/api/v1/aleph/record-info?taskId=a`, { method, headers });
    const own = await ask(
      { origin: 'http://localhost:3000', 'access-control-request-headers': 'x-mine' },
      'OPTIONS',
    );
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(own.headers.get('access-control-allow-headers')).toBe('x-mine');
    expect((await ask({ origin: 'http://localhost:3000' })).status).toBe(200);
    const foreign = await ask({ origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

describe('what cannot be', () => {
  test.each([
    [['emulate'], 'There is no command "emulate".'],
    [['emulator', '--prot', '1'], "Unknown option '--prot'."],
    [['emulator', '--port'], "Option '--port <value>' argument missing."],
    [['emulator', '--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
    [['emulator', '--speed', '0'], '--speed takes a number above 0, up to 10000, not "0".'],
    [['emulator', '--speed', ''], '--speed takes a number above 0, up to 10000, not "".'],
    [['emulator', '--scenario', 'toString'], 'There is no scenario "toString". Take one of: success, '],
    [['emulator', '--hmac-key', ''], '--hmac-key takes a text that is not empty.'],
    [['emulator', '8787'], "Unexpected argument '8787'."],
  ])('%j: one sentence and exit code 2', async (args, sentence) => {
    const { said, ended } = run(...args);
    expect(await ended).toBe(2);
    expect(said).toEqual({
      out: '',
      err: expect.stringMatching(/\nreact-aleph --help says what there is.\n$/) as string,
    });
    expect(said.err.startsWith(sentence)).toBe(true);
  });

  test('a port that is in use: one sentence and exit code 1', async () => {
    const { origin } = await startEmulator();
    const { port } = new URL(origin);
    const { said, ended } = run('emulator', '--port', port);
    expect(await ended).toBe(1);
    expect(said.err).toBe(
      `Port ${port} is in use: name another with --port, or --port 0 for any free one.\n`,
    );
  });

  test.each([[[]], [['--help']], [['emulator', '--help']]])('%j shows the help', async (args) => {
    const { said, ended } = run(...args);
    expect(await ended).toBe(0);
    expect(said.out).toContain('react-aleph emulator   An Aleph API on this machine');
  });

  test('--version is the package’s', async () => {
    const { said, ended } = run('--version');
    expect(await ended).toBe(0);
    expect(said.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

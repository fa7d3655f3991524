import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { repository } from './support/repository.js';

const key = 'sk-of-a-developer-0123456789';
const prompt = 'A film of nobody else';
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** An API over real HTTP that lets in only the developer's key; `change` plays a provider that has changed its mind. */
async function startApi(dialect: 'observed' | 'documented', change = (text: string) => text) {
  const emulator = createAlephEmulator({ apiKeys: [key], dialect, scenario: 'success' });
  const ask = (path: string, init: RequestInit = {}) =>
    emulator.fetch(`http://api.test${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });
  const body = JSON.stringify({ prompt, videoUrl: 'https://example.com/in.mp4' });
  const made = (await (await ask('/generate', { method: 'POST', body })).json()) as {
    data: { taskId: string };
  };
  await emulator.advance(16 * 60_000);
  const server = createServer(({ url = '', headers }, response) => {
    void (async () => {
      const answer = await emulator.fetch(`http://api.test${url}`, {
        headers: { authorization: headers.authorization ?? '' },
      });
      // As careless as an API can be: it says the key again.
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'x-echo': headers.authorization ?? '',
      });
      response.end(change(await answer.text()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/aleph`;
  return { baseUrl, taskId: made.data.taskId };
}

async function check(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['tools/checkReal.mjs', ...args], {
    cwd: repository,
    env: { ...process.env, ALEPH_API_KEY: '', ALEPH_BASE_URL: '', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  for (const secret of [key, prompt, 'https://example.com', 'media.example.com'])
    expect(said).not.toContain(secret);
  return { code, said };
}

describe('npm run check:real', () => {
  test.each(['observed', 'documented'] as const)('says that the wire matches: %s', async (dialect) => {
    const { baseUrl, taskId } = await startApi(dialect);
    const { code, said } = await check([taskId], { ALEPH_API_KEY: key, ALEPH_BASE_URL: baseUrl });
    expect(said).toContain('This package reads it as: succeeded\nThe wire matches.');
    expect(said).not.toContain('DIFFERS');
    expect(code).toBe(0);
  });

  test('names what differs and what is new', async () => {
    const { baseUrl, taskId } = await startApi('observed', (text) =>
      text
        .replace('"successFlag":1', '"successFlag":"done","stage":7')
        .replace('"resultVideoUrl":"', '"resultVideoUrl":"x'),
    );
    const { code, said } = await check([taskId], { ALEPH_API_KEY: key, ALEPH_BASE_URL: baseUrl });
    expect(said).toMatch(/DIFFERS successFlag +string/);
    expect(said).toMatch(/DIFFERS response\.resultVideoUrl +string/);
    expect(said).toMatch(/new {5}stage +number/);
    expect(said).toContain('The wire differs in 2 fields.');
    expect(code).toBe(1);
  });

  test.each([
    ['an unknown task', 'unknown', key, 1, 'There is no record to compare'],
    ['a wrong key', 'any', 'sk-wrong', 1, 'There is no record to compare'],
    ['no key', 'any', '', 2, 'Use: ALEPH_API_KEY='],
  ])('says what is wrong: %s', async (_what, taskId, apiKey, exitCode, words) => {
    const { baseUrl } = await startApi('observed');
    const { code, said } = await check([taskId], { ALEPH_API_KEY: apiKey, ALEPH_BASE_URL: baseUrl });
    expect(said).toContain(words);
    expect(code).toBe(exitCode);
  });

  test('says no more than that when nobody answers in JSON', async () => {
    const { baseUrl } = await startApi('observed', () => '<html>');
    const { code, said } = await check(['any'], { ALEPH_API_KEY: key, ALEPH_BASE_URL: baseUrl });
    expect(said).toBe('The task could not be read: no answer in JSON.\n');
    expect(code).toBe(1);
  });
});

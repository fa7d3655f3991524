import { afterEach, describe, expect, it } from 'vitest';
import { createEmulatorHandler } from '../../src/cli/createEmulatorHandler.js';
import { listenLocally } from '../../src/cli/listenLocally.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { signAlephCallback } from '../../src/testing/signAlephCallback.js';
import { hmacKey } from './runtimes/createApp.js';
import { runtimes, type RunningApp } from './runtimes/runtimes.js';

const json = { 'content-type': 'application/json' };
const page = { 'sec-fetch-site': 'same-origin', 'x-user': 'ada' };
const input = { prompt: 'A film [success]', videoUrl: 'https://example.com/in.mp4' };
const flags = { port: 0, speed: 2_000, scenario: undefined, seed: 'runtimes', hmacKey: undefined };

const open: RunningApp[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function startApp(start: (upstream: string) => Promise<RunningApp>) {
  const upstream = await listenLocally(0, (origin) => createEmulatorHandler(flags, origin, () => undefined));
  const app = await start(upstream.origin);
  open.push(app, upstream);
  const ask = (path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${app.origin}/api/aleph${path}`, {
      headers: { ...page, ...headers },
      ...(body !== undefined && { method: 'POST', body }),
    });
  const client = createAlephClient({ baseUrl: `${app.origin}/api/aleph`, headers: page });
  return { ask, client };
}

describe.each(Object.entries(runtimes))('%s', (_, start) => {
  it('follows a task from submission to the file', async () => {
    const { ask, client } = await startApp(start);
    const { taskId } = await client.generate(input);
    const task = await client.waitForTask(taskId, { polling: { intervalMs: 50 } });
    expect(task.state).toBe('succeeded');

    const part = await ask(`/download?taskId=${taskId}`, { range: 'bytes=4-7' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toMatch(/^bytes 4-7\/\d{6}$/);
    expect(await part.text()).toBe('ftyp');
    const whole = await ask(`/download?taskId=${taskId}`);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
  });

  it('streams what is known of a task at once, and ends when the page goes', async () => {
    const { ask, client } = await startApp(start);
    const { taskId } = await client.generate({ ...input, prompt: 'A film [never_ends]' });
    const stream = await ask(`/events?taskIds=${taskId}`);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = stream.body?.getReader();
    const text = new TextDecoder();
    let said = '';
    while (!said.includes(taskId)) said += text.decode((await reader?.read())?.value, { stream: true });
    await reader?.cancel();
  });

  it('takes a signed callback, and no other', async () => {
    const { ask, client } = await startApp(start);
    const { taskId } = await client.generate(input);
    const body = JSON.stringify({ code: 200, data: { task_id: taskId } });
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signed = {
      ...json,
      'x-webhook-timestamp': timestamp,
      'x-webhook-signature': await signAlephCallback(hmacKey, taskId, timestamp),
    };
    expect((await ask('/callback', signed, body)).status).toBe(200);
    expect((await ask('/callback', json, body)).status).toBe(403);
  });

  it.each([
    ['nobody', 401, '/record-info?taskId=a', { 'x-user': '' }, undefined],
    ['a task of somebody else', 404, '/record-info?taskId=a', {}, undefined],
    ['another site', 403, '/generate', { ...json, 'sec-fetch-site': 'cross-site' }, JSON.stringify(input)],
    ['a form', 415, '/generate', { 'content-type': 'text/plain' }, JSON.stringify(input)],
    ['a body that is too large', 413, '/generate', json, JSON.stringify({ prompt: 'a'.repeat(70_000) })],
    ['another method', 405, '/record-info?taskId=a', json, '{}'],
    ['another route', 404, '/credits', {}, undefined],
  ] as const)('refuses %s: %i', async (_what, status, path, headers, body) => {
    const { ask } = await startApp(start);
    const answer = await ask(path, headers, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

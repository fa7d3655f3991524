import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../tools/serveStatic.mjs';
import { createProxyWorld, input } from './support/createProxyWorld.js';

const media = fileURLToPath(new URL('../../src/testing/media', import.meta.url));
const file = readFileSync(`${media}/result.mp4`);

let server: { origin: string; close: () => void };
beforeAll(async () => {
  server = await serveStatic(media);
});
afterAll(() => {
  server.close();
});

/** A finished task whose result lies on a real server. */
async function finishedTask(prompt = input.prompt) {
  const { host } = new URL(server.origin);
  const world = createProxyWorld({
    emulated: { scenario: 'success', mediaBaseUrl: `${server.origin}/` },
    resultHosts: [host],
  });
  // The emulator answers for the API, the real server for the file.
  const { emulator } = world;
  const proxied = createProxyWorld({
    resultHosts: [host],
    fetch: (target, init) =>
      String(target instanceof Request ? target.url : target).startsWith(server.origin)
        ? fetch(target, init)
        : emulator.fetch(target, init),
  });
  const { taskId } = await proxied.client.generate({ ...input, prompt });
  const running = await proxied.ask(`/download?taskId=${taskId}`);
  await emulator.advance(15 * 60_000);
  return { ask: proxied.ask, taskId, running };
}

describe('download', () => {
  test('is the file of the task, to be saved under the name of its prompt', async () => {
    const { ask, taskId } = await finishedTask('Море на рассвете / "sea"');
    const answer = await ask(`/download?taskId=${taskId}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': String(file.byteLength),
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    });
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[^"\\/]+\.mp4"; filename\*=UTF-8''[\w%.~-]+\.mp4$/);
    expect(decodeURIComponent(disposition.replace(/.*''/, ''))).toMatch(/^Море на рассвете.*\.mp4$/);
  });

  test('comes in parts', async () => {
    const { ask, taskId } = await finishedTask();
    const answer = await ask(`/download?taskId=${taskId}`, { headers: { range: 'bytes=100-199' } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes 100-199/${String(file.byteLength)}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.subarray(100, 200))).toBe(true);
  });

  test('is refused while there is nothing to download', async () => {
    expect((await finishedTask()).running.status).toBe(409);
  });
});

import { describe, expect, test } from 'vitest';
import { createProxyWorld, input } from './support/createProxyWorld.js';

const videoUrl = 'https://files.example.com/a.mp4';

/** A finished task, and what stands where its result should. */
async function askForResult(answer: (signal: AbortSignal) => Promise<Response>, init: RequestInit = {}) {
  let passed: AbortSignal | undefined;
  const { ask, client } = createProxyWorld({
    timeoutMs: 50,
    fetch: (url, { signal } = {}) => {
      if ((url as URL).toString().startsWith(videoUrl)) {
        passed = signal ?? undefined;
        return answer(signal ?? AbortSignal.any([]));
      }
      const response = { resultVideoUrl: videoUrl };
      return Promise.resolve(Response.json({ code: 200, data: { taskId: 'a', successFlag: 1, response } }));
    },
  });
  await client.generate(input);
  return { response: await ask('/download?taskId=a', init), isLeft: () => passed?.aborted };
}

const never = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });

describe('the connection to a result', () => {
  test('is given up when no answer comes in time', async () => {
    const { response, isLeft } = await askForResult(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    );
    expect([response.status, isLeft()]).toEqual([502, true]);
  });

  test('is given up when it is no video, however long that is', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const { response } = await askForResult(() =>
      Promise.resolve(new Response(endless, { headers: { 'content-type': 'text/html' } })),
    );
    expect([response.status, isCancelled]).toEqual([502, true]);
  });

  test('lasts longer than the limit of one request, and ends with the viewer', async () => {
    const viewer = new AbortController();
    const { response, isLeft } = await askForResult(
      () => Promise.resolve(new Response(never, { headers: { 'content-type': 'video/mp4' } })),
      { signal: viewer.signal },
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([response.status, isLeft()]).toEqual([200, false]);
    viewer.abort();
    expect(isLeft()).toBe(true);
  });
});

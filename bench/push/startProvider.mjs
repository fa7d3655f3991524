import { serve } from 'srvx/node';
import { createAlephEmulator } from '../../dist/exports/testing.js';

export const secret = 'a-long-and-random-secret';
/** Where the provider is told to call; the call is delivered to whatever instance a run chooses. */
export const callBackUrl = `http://callback.invalid/api/aleph/callback/${secret}`;

/**
 * The emulator as a provider over real HTTP. `durationOf` is the life of each task in milliseconds; `target` names the origin that gets the
 * next callback.
 *
 * @param {{ durationOf: (index: number) => number, target: () => string }} options
 */
export async function startProvider({ durationOf, target }) {
  /** @type {Map<string, number>} */
  const endsAt = new Map();
  let count = 0;
  let callbacks = 0;
  const emulator = createAlephEmulator({
    plan: (_, index) => ({ scenario: 'success', durationMs: durationOf(index) }),
    callbackFetch: (url, init) => {
      callbacks += 1;
      return fetch(String(url).replace('http://callback.invalid', target()), init);
    },
  });
  const server = serve({
    fetch: async ({ url, method, headers, body }) => {
      const { pathname } = new URL(url);
      const at = Date.now();
      // The adapter's request is one in shape only.
      const text = body && (await new Response(body).text());
      const response = await emulator.fetch(url, { method, headers, body: text });
      if (!pathname.endsWith('/generate')) return response;
      const answer = await response.text();
      const taskId = JSON.parse(answer).data?.taskId;
      if (taskId) endsAt.set(taskId, at + durationOf(count++));
      return new Response(answer, response);
    },
    ...{ port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false },
  });
  await server.ready();
  return {
    emulator,
    endsAt,
    origin: new URL(server.url ?? '').origin,
    callbacks: () => callbacks,
    looks: () => emulator.requests.filter(({ method }) => method === 'GET').length,
    stop: () => server.close(true),
  };
}

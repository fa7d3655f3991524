import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { serve } from 'srvx/node';
import { createAlephEmulator } from '../../dist/exports/testing.js';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
});

/**
 * The emulator and the page's files on one origin, and a record of who looked at what, and of when each end was first answered.
 *
 * @param {{ folder: string, durationOf: (index: number) => number }} options
 */
export async function startWorld({ folder, durationOf }) {
  /** @type {{ page: string, taskId: string, at: number }[]} */
  const looks = [];
  /** @type {Map<string, number>} */
  const ends = new Map();
  const emulator = createAlephEmulator({
    plan: (_, index) => ({ scenario: 'success', durationMs: durationOf(index) }),
  });
  const server = serve({
    fetch: async ({ url, method, headers, body }) => {
      const { pathname, searchParams } = new URL(url);
      if (!pathname.startsWith('/api/')) {
        const file = pathname === '/' ? '/index.html' : normalize(pathname);
        const type = types[extname(file)] ?? 'application/octet-stream';
        return new Response(readFileSync(join(folder, file)), { headers: { 'content-type': type } });
      }
      const taskId = searchParams.get('taskId');
      if (taskId) looks.push({ page: headers.get('x-page') ?? '', taskId, at: Date.now() });
      // The adapter's request is one in shape only.
      const text = body && (await new Response(body).text());
      const response = await emulator.fetch(url, { method, headers, body: text });
      const answer = await response.text();
      if (taskId && JSON.parse(answer).data?.successFlag === 1 && !ends.has(taskId))
        ends.set(taskId, Date.now());
      return new Response(answer, response);
    },
    ...{ port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false },
  });
  await server.ready();
  const origin = new URL(server.url ?? '').origin;
  return {
    ...{ origin, looks, ends },
    /** @param {number} count */
    createTasks: async (count) => {
      const taskIds = /** @type {string[]} */ ([]);
      for (let index = 0; index < count; index += 1) {
        const response = await emulator.fetch('https://api.invalid/api/v1/aleph/generate', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' }),
        });
        taskIds.push((await response.json()).data.taskId);
      }
      return taskIds;
    },
    stop: () => server.close(true),
  };
}

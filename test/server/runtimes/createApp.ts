import { createAlephProxy } from '../../../src/exports/server.js';

export const basePath = '/api/aleph';
export const hmacKey = 'a-key-of-these-tests';

/** One app's proxy, the same on every runtime: it knows its users by a header, and who made which task. */
export function createApp(upstreamOrigin: string) {
  const owners = new Map<string, string>();
  return createAlephProxy<string>({
    apiKey: 'sk-runtime',
    baseUrl: `${upstreamOrigin}/api/v1/aleph`,
    basePath,
    authorize: ({ headers }) => headers.get('x-user'),
    onCreated: (user, taskId) => owners.set(taskId, user),
    authorizeTask: (user, taskId) => owners.get(taskId) === user,
    resultHosts: [new URL(upstreamOrigin).host],
    callbacks: { hmacKey },
  });
}

import type { AlephTask } from '../../../src/core/AlephTask.js';
import type { AlephProxyEvent } from '../../../src/server/AlephProxyEvent.js';
import type { AlephProxyOptions } from '../../../src/server/AlephProxyOptions.js';
import { createProxyHandler } from '../../../src/server/createProxyHandler.js';
import { resolveProxyOptions } from '../../../src/server/resolveProxyOptions.js';
import type { ProxyDefences } from '../../../src/server/proxyDefences.js';
import { apiKey, type AttackedProxy } from '../attacks/Attack.js';
import { json, type Upstream } from './startUpstream.js';

/** Ids that belong to the viewer; every other one is somebody else's. */
export const ownTaskId = 'own-1';

export function createAttackedProxy(
  upstream: Upstream,
  defences: ProxyDefences,
  options: Partial<AlephProxyOptions<string>>,
): AttackedProxy {
  upstream.requests.length = 0;
  upstream.answer = ({ url }, response) => {
    if (url.endsWith('/generate')) json(response, { code: 200, msg: 'success', data: { taskId: 'new-1' } });
    else json(response, { code: 200, msg: 'success', data: { taskId: ownTaskId, successFlag: 0 } });
  };
  const events: AlephProxyEvent[] = [];
  const settled: AlephTask[] = [];
  const handler = createProxyHandler(
    resolveProxyOptions<string>(
      {
        apiKey,
        basePath: '/api/aleph',
        baseUrl: `${upstream.origin}/api/v1/aleph`,
        authorize: (request) => (request.headers.get('cookie') === 'session=viewer' ? 'viewer' : null),
        authorizeTask: (user, taskId) => user === 'viewer' && taskId === ownTaskId,
        resultHosts: [new URL(upstream.origin).host],
        onEvent: (event) => events.push(event),
        onTaskSettled: (task) => settled.push(task),
        ...options,
      },
      defences,
    ),
  );
  return {
    upstream,
    events,
    settled,
    send: async (address, init = {}) => {
      const headers = new Headers({
        cookie: 'session=viewer',
        'sec-fetch-site': 'same-origin',
        host: 'app.example',
      });
      new Headers(init.headers).forEach((value, name) => {
        if (value === '') headers.delete(name);
        else headers.set(name, value);
      });
      const response = await handler(new Request(`http://app.example${address}`, { ...init, headers }));
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}

import { refusal } from './refusal.js';
import { readGenerateBody } from './readGenerateBody.js';
import { refuseForeign } from './refuseForeign.js';
import { toPageResponse } from './toPageResponse.js';

export interface ForwarderOptions {
  /** Path of the two routes on this server, e.g. `/api/aleph`. */
  basePath: string;
  /** The Aleph collection that everything goes to. Fixed here: a request cannot choose it. */
  upstreamUrl: string;
  /** Headers for the upstream: the key, for one. */
  upstreamHeaders?: ((request: Request) => Record<string, string>) | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one upstream request in milliseconds; under the client's own 30 s, so that it hears of the reason. Default 25000. */
  timeoutMs?: number | undefined;
}

type Route = (request: Request, url: URL) => Promise<Response>;

const longestTaskId = 200;

/**
 * A closed door with two slits between a page and the API: `GET {basePath}/record-info?taskId=` and `POST {basePath}/generate`. Adds the
 * key, checks where a request comes from, and lets nothing else through in either direction.
 */
export function createForwarder(options: ForwarderOptions): (request: Request) => Promise<Response> {
  const { basePath, upstreamUrl, upstreamHeaders, timeoutMs = 25_000 } = options;
  const upstreamFetch = options.fetch ?? globalThis.fetch;

  async function forward(request: Request, address: string, init: RequestInit): Promise<Response> {
    try {
      const answer = await upstreamFetch(`${upstreamUrl}${address}`, {
        ...init,
        headers: { ...upstreamHeaders?.(request), 'content-type': 'application/json' },
        redirect: 'error',
        cache: 'no-store',
      });
      return await toPageResponse(answer);
    } catch {
      // No envelope: a client must not take this for a refusal by the provider, since a paid task may exist.
      return refusal(502, null, 'The Aleph API could not be reached.');
    }
  }

  const recordInfo: Route = async (request, url) => {
    const taskId = url.searchParams.get('taskId') ?? '';
    if (taskId === '' || taskId.length > longestTaskId)
      return refusal(400, 422, 'taskId is missing or too long.');
    return forward(request, `/record-info?taskId=${encodeURIComponent(taskId)}`, {
      method: 'GET',
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]),
    });
  };

  const generate: Route = async (request) => {
    const body = await readGenerateBody(request);
    if (body instanceof Response) return body;
    return forward(request, '/generate', {
      method: 'POST',
      body: JSON.stringify(body),
      // Not the page's own signal: what was paid for should reach the log even if the viewer has left.
      signal: AbortSignal.timeout(timeoutMs),
    });
  };

  const routes: Readonly<Record<string, { method: string; run: Route }>> = {
    [`${basePath}/record-info`]: { method: 'GET', run: recordInfo },
    [`${basePath}/generate`]: { method: 'POST', run: generate },
  };

  return async (request) => {
    const url = new URL(request.url);
    const foreign = refuseForeign(request, url);
    if (foreign) return foreign;
    const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
    if (!route) return refusal(404, 404, 'No such route.');
    if (request.method !== route.method)
      return refusal(405, 405, `Use ${route.method}.`, { allow: route.method });
    return route.run(request, url);
  };
}

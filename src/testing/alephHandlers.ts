import type { AlephProtocol } from '../client/AlephProtocol.js';
import type { AlephEmulator } from './AlephEmulator.js';
import { wireDialects } from './wireDialects.js';

export interface AlephHandlersOptions {
  /** Only requests under this base reach the emulator, such as `/api/aleph`. Default: any base. */
  baseUrl?: string;
  /** `'jobs'` for the routes `recordInfo` and `createTask`. Default `'aleph'`: `record-info` and `generate`. */
  protocol?: AlephProtocol;
}

interface Run {
  request: Request;
  requestId: string;
}

async function respond(emulator: Pick<AlephEmulator, 'fetch'>, request: Request): Promise<Response> {
  try {
    return await emulator.fetch(request.clone());
  } catch {
    // MSW turns a thrown error into an answer with 500; this is its word for a connection that breaks.
    return Response.error();
  }
}

function createHandler(
  emulator: Pick<AlephEmulator, 'fetch'>,
  method: string,
  route: string,
  baseUrl: string | undefined,
) {
  const path = baseUrl === undefined ? undefined : new URL(`${baseUrl}/${route}`, 'http://localhost');
  const isAbsolute = baseUrl !== undefined && URL.canParse(baseUrl);
  const predicate = ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    if (request.method !== method) return false;
    if (!path) return pathname.endsWith(`/${route}`);
    return pathname === path.pathname && (!isAbsolute || origin === path.origin);
  };
  const handler = {
    kind: 'request',
    __kind: 'RequestHandler',
    info: { header: `${method} ${baseUrl ?? '*'}/${route}`, method, path: `${baseUrl ?? '*'}/${route}` },
    isUsed: false,
    parse: () => Promise.resolve({}),
    predicate,
    test: (run: { request: Request }) => Promise.resolve(predicate(run)),
    async run({ request, requestId }: Run) {
      if (!predicate({ request })) return null;
      handler.isUsed = true;
      const response = await respond(emulator, request);
      return { handler, request, requestId, parsedResult: {}, response };
    },
    log: () => undefined,
    reset: () => undefined,
    restore: () => undefined,
    dispose: () => undefined,
  };
  return handler;
}

/**
 * Handlers for MSW that let an emulator answer: `setupServer(...alephHandlers(emulator))` or `setupWorker(…)`. The network errors of
 * `flaky_network` stay network errors.
 *
 * They are written against what MSW 2 and 3 call on a handler, so that nobody needs MSW to be installed who does not use it; for the same
 * reason the type is taken from where they are handed to (`const handlers: RequestHandler[] = …`).
 */
export function alephHandlers<Handler = never>(
  emulator: Pick<AlephEmulator, 'fetch'>,
  { baseUrl, protocol = 'aleph' }: AlephHandlersOptions = {},
): [recordInfo: Handler, generate: Handler] {
  const base = baseUrl?.replace(/\/+$/, '');
  const { routes } = wireDialects[protocol === 'jobs' ? 'jobs' : 'observed'];
  const recordInfo: unknown = createHandler(emulator, 'GET', routes.recordInfo, base);
  const generate: unknown = createHandler(emulator, 'POST', routes.generate, base);
  // MSW's handler is a class with private members, which no other object can have as far as TypeScript knows.
  return [recordInfo as Handler, generate as Handler];
}

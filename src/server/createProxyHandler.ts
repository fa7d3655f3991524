import type { AlephProxyUser } from './AlephProxyOptions.js';
import { answerCallback } from './routes/answerCallback.js';
import { answerDownload } from './routes/answerDownload.js';
import { answerEvents } from './routes/answerEvents.js';
import { answerGenerate } from './routes/answerGenerate.js';
import { answerRecordInfo } from './routes/answerRecordInfo.js';
import type { ProxyCall, ProxyContext } from './ProxyContext.js';
import { ProxyRefusal } from './refusals/ProxyRefusal.js';
import type { ProxyRouteName } from './proxyRoutes.js';
import { logFailure } from './refusals/logFailure.js';
import { refusalAnswer } from './refusals/refusalAnswer.js';
import { refusalResponse } from './refusals/refusalResponse.js';

type Answer = <User extends AlephProxyUser>(
  context: ProxyContext<User>,
  call: ProxyCall<User>,
) => Promise<Response>;

const answers: Readonly<Record<Exclude<ProxyRouteName, 'callback'>, Answer>> = {
  'record-info': answerRecordInfo,
  generate: answerGenerate,
  download: answerDownload,
  events: answerEvents,
};

/** Every request, from its address to its answer. */
export function createProxyHandler<User extends AlephProxyUser>(
  context: ProxyContext<User>,
): (request: Request) => Promise<Response> {
  const { basePath, allowedOrigins, authorize, defences, emit, now } = context;

  return async (request) => {
    const startedAt = now();
    let route: ProxyRouteName | null = null;
    let response: Response;
    try {
      const { pathname, searchParams: query } = new URL(request.url);
      route = defences.guardPath(pathname, basePath);
      defences.guardMethod(request.method, route);
      if (route === 'callback') {
        const pathSecret = pathname.slice(`${basePath}/callback/`.length);
        response = await answerCallback(context, request, pathSecret);
      } else {
        defences.guardOrigin(request.headers, allowedOrigins);
        const { user, id: userId } = await defences.guardUser(request, authorize);
        response = await answers[route](context, { request, query, user, userId });
      }
    } catch (error) {
      if (error instanceof ProxyRefusal) emit({ type: 'refused', route, guard: error.guard });
      else logFailure(`${route ?? 'a request'} was answered with 500.`, error);
      response = refusalResponse(refusalAnswer(error), defences.headers);
    }
    emit({ type: 'request', route, httpStatus: response.status, durationMs: now() - startedAt });
    return response;
  };
}

import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephErrorCode } from '../core/alephErrorCatalogue.js';
import type { AlephClientContext } from './AlephClientContext.js';
import { configurationError } from './configurationError.js';
import { errorName } from './errorName.js';
import { globalFetch } from './globalFetch.js';
import { isCloudflareWorker } from './isCloudflareWorker.js';
import { pageUrl } from './pageUrl.js';
import { readAnswer, type AlephAnswer } from './readAnswer.js';
import { requestHeaders } from './requestHeaders.js';
import { withDeadline, type Deadline } from './withDeadline.js';

export interface AlephRequest {
  route: 'record-info' | 'generate';
  taskId?: string;
  /** JSON text; makes it a POST. */
  body?: string;
  signal?: AbortSignal | undefined;
  /** What to wait for before the time limit starts. */
  turn?: Deadline['turn'];
  /** Called right before the request leaves. */
  onSend?: (() => void) | undefined;
}

/** Sends one request, hands its answer to `read` and tells `onEvent` how it went. Rejects with an {@link AlephError} only. */
export async function request<T>(
  context: AlephClientContext,
  { route, taskId, body, signal, turn, onSend }: AlephRequest,
  read: (answer: AlephAnswer) => T,
): Promise<T> {
  const { baseUrl, protocol, fetch, now, timeoutMs, emit } = context;
  const query = taskId === undefined ? '' : `?taskId=${encodeURIComponent(taskId)}`;
  let startedAt: number | undefined;
  let httpStatus: number | undefined;

  const fail = (code: AlephErrorCode, message: string) =>
    new AlephError(code, message, { taskId, httpStatus });
  const finish = (code: AlephErrorCode | null) => {
    if (startedAt !== undefined)
      emit({ type: 'request', route, httpStatus: httpStatus ?? null, code, durationMs: now() - startedAt });
  };
  const send = async (limit: AbortSignal) => {
    // Before anything counts as sent: a paid request that cannot leave must not read as one whose outcome is unknown.
    if (fetch === globalFetch && !/^https?:/i.test(baseUrl) && !pageUrl())
      throw configurationError('A relative baseUrl works in browsers only: a server needs an absolute one.');
    const headers = await requestHeaders(context);
    // The caller may have gone while the app was looking for its key: what was given up must not be sent after all.
    limit.throwIfAborted();
    startedAt = now();
    onSend?.();
    const response = await fetch(`${baseUrl}/${protocol.routes[route]}${query}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
      signal: limit,
      cache: 'no-store',
      // workerd throws for 'error'; with 'manual' a redirect comes back as an answer, which is refused like any other 3xx.
      redirect: isCloudflareWorker() ? 'manual' : 'error',
    });
    httpStatus = response.status;
    return readAnswer(response, await response.text(), now(), taskId);
  };

  try {
    const answer = await withDeadline(send, {
      timeoutMs,
      signal,
      turn,
      fail: (code) => fail(code, 'No whole answer came.'),
    });
    const result = read(answer);
    finish(null);
    return result;
  } catch (error) {
    const known = isAlephError(error) ? error : fail('network', `The request failed (${errorName(error)}).`);
    finish(known.code);
    throw known;
  }
}

import { isCloudflareWorker } from '../../client/isCloudflareWorker.js';
import { withDeadline } from '../../client/withDeadline.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { lookUpTask } from './lookUpTask.js';
import type { ProxyCall, ProxyContext } from '../ProxyContext.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** What a player or a download manager needs of the file's own headers. */
const passedHeaders = ['content-length', 'content-range'] as const;

/**
 * `GET {basePath}/download?taskId=`: the task's own result as a file to save, in parts if asked. The address comes from the record, never
 * from the page.
 */
export async function answerDownload<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  call: ProxyCall<User>,
): Promise<Response> {
  const { defences, resultHosts } = context;
  const { task } = await lookUpTask(context, call);
  if (task.state !== 'succeeded')
    throw new ProxyRefusal('result', { httpStatus: 409, code: 409, message: 'The task has no result.' });

  const result = await fetchResult(
    context,
    defences.guardResultUrl(task.videoUrl, resultHosts),
    call.request,
  );
  try {
    defences.guardResultType(result);
  } catch (error) {
    // Or the connection stands until the last byte of whatever this is.
    await result.body?.cancel().catch(() => undefined);
    throw error;
  }
  const headers = new Headers({
    ...defences.headers,
    ...defences.downloadHeaders,
    'accept-ranges': 'bytes',
    'content-disposition': defences.attachmentHeader(defences.downloadName(task.params?.prompt, task.taskId)),
  });
  for (const name of passedHeaders) {
    const value = result.headers.get(name);
    // A body that fetch has unpacked is longer than its length says.
    if (value && /^[\w ./*-]{1,80}$/.test(value) && !result.headers.has('content-encoding'))
      headers.set(name, value);
  }
  return new Response(result.body, { status: result.status, headers });
}

/** Under a limit until the headers are there; after that the file may take its time, as long as somebody reads it. */
async function fetchResult<User extends AlephProxyUser>(
  { fetch, timeoutMs, defences }: ProxyContext<User>,
  url: URL,
  request: Request,
): Promise<Response> {
  const range = request.headers.get('range');
  const fail = () =>
    new ProxyRefusal('result', { httpStatus: 502, code: null, message: 'The result could not be fetched.' });
  // The limit ends with the headers; the viewer may leave at any time. Not every runtime has `AbortSignal.any`.
  const gone = new AbortController();
  const leave = () => {
    gone.abort();
  };
  const send = (limit: AbortSignal) => {
    limit.addEventListener('abort', leave);
    request.signal.addEventListener('abort', leave);
    return fetch(url, {
      headers: range && /^bytes=[\d, -]{1,80}$/.test(range) ? { range } : {},
      signal: gone.signal,
      cache: 'no-store',
      redirect: isCloudflareWorker() ? 'manual' : defences.redirect,
    });
  };
  try {
    return await withDeadline(send, { timeoutMs, signal: request.signal, fail });
  } catch {
    throw fail();
  }
}

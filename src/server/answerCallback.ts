import type { AlephProxyUser } from './AlephProxyOptions.js';
import { fetchRecord } from './fetchRecord.js';
import { jsonResponse } from './jsonResponse.js';
import type { ProxyContext } from './ProxyContext.js';
import { ProxyRefusal } from './ProxyRefusal.js';
import { readBody } from './readBody.js';
import { unknownTask } from './unknownTask.js';

/**
 * `POST {basePath}/callback` and `/callback/{secret}`: the provider says that a task has ended. Answered at once, because the provider waits
 * 15 s; what the body claims is not believed but looked up, and told to whoever watches.
 */
export async function answerCallback<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  request: Request,
  pathSecret: string,
): Promise<Response> {
  const { callbacks, defences, known, emit, now, waitUntil } = context;
  if (!callbacks) throw new ProxyRefusal('path', { httpStatus: 404, code: 404, message: 'No such route.' });
  defences.guardContentType(request.headers);
  const body = defences.guardBodyShape(await readBody(request, defences.bodyLimits));
  const taskId = await defences.guardCallback(
    { headers: request.headers, body, pathSecret },
    callbacks,
    now(),
  );
  const isKnown = (await known.has(taskId)) || (await callbacks.isKnown?.(taskId)) === true;
  if (!isKnown) throw unknownTask('callback');

  const isNew = await known.isDue(taskId);
  emit({ type: 'callback', taskId, isNew });
  if (isNew) waitUntil(lookAgain(context, taskId));
  return jsonResponse({ code: 200, msg: 'success' }, { headers: defences.headers });
}

/** Never rejects: a look that fails is made up for by the pages, which keep polling. */
async function lookAgain<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  taskId: string,
): Promise<void> {
  try {
    const fetched = await fetchRecord(context, taskId);
    await context.feed.tell(fetched);
    await context.notifySettled(fetched.task);
  } catch (error) {
    if (!(error instanceof ProxyRefusal)) throw error;
    context.emit({ type: 'refused', route: 'callback', guard: error.guard });
  }
}

import { pause } from '../../client/pause.js';
import { isSettled } from '../../core/isSettled.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import { fetchRecord } from '../upstream/fetchRecord.js';
import { jsonResponse } from './jsonResponse.js';
import type { ProxyContext } from '../ProxyContext.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { readBody } from '../guards/readBody.js';
import { unknownRoute } from '../refusals/unknownRoute.js';
import { unknownTask } from '../refusals/unknownTask.js';

/** Waits before further looks, in milliseconds: an answered callback does not come again, and the record may lag behind it or be out of reach. */
const retryDelaysMs = [6_000, 30_000, 120_000];

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
  if (!callbacks) throw unknownRoute();
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
  if (isNew) waitUntil(lookUntilSettled(context, taskId));
  return jsonResponse({ code: 200, msg: 'success' }, { headers: defences.headers });
}

async function lookUntilSettled<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  taskId: string,
): Promise<void> {
  for (const delayMs of [...retryDelaysMs, null]) {
    if ((await look(context, taskId)) || delayMs === null) return;
    await pause(delayMs);
    // A later callback is looking already.
    if (!(await context.known.isDue(taskId))) return;
  }
}

/** Whether there is nothing more to look for. */
async function look<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  taskId: string,
): Promise<boolean> {
  try {
    const fetched = await fetchRecord(context, taskId);
    // Begun first, because keeping the video matters most; not waited for, because the app may take its time.
    const noticed = context.notifySettled(fetched.task);
    await context.feed.tell(fetched);
    await noticed;
    return isSettled(fetched.task);
  } catch (error) {
    if (!(error instanceof ProxyRefusal)) throw error;
    context.emit({ type: 'refused', route: 'callback', guard: error.guard });
    const { code } = error.answer;
    return code !== null && code < 500 && code !== 408 && code !== 429 && code !== 455;
  }
}

import type { AlephProxyUser } from '../AlephProxyOptions.js';
import type { ProxyCall, ProxyContext } from '../ProxyContext.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/**
 * `GET {basePath}/events?taskIds=a,b`: what happens to tasks of the user's own, as server-sent events. Whose they are is asked once, at
 * connect: a stream is over after `maxStreamMs`, and its successor asks again. Of a task that is not the user's it tells what a look would
 * be told, which is what is said of one that does not exist; with nothing but such tasks there is no stream.
 */
export async function answerEvents<User extends AlephProxyUser>(
  { defences, authorizeTask, streams, emit }: ProxyContext<User>,
  { request, query, user, userId }: ProxyCall<User>,
): Promise<Response> {
  const taskIds = defences.guardTaskIds(query);
  streams.checkRoom(userId);
  const refusals = new Map<string, ProxyRefusal>();
  const check = async (taskId: string) => {
    try {
      await defences.guardOwner(user, taskId, authorizeTask);
    } catch (error) {
      if (!(error instanceof ProxyRefusal)) throw error;
      refusals.set(taskId, error);
    }
  };
  await Promise.all(taskIds.map(check));
  const [refusal] = refusals.values();
  if (refusal && refusals.size === taskIds.length) throw refusal;
  for (const { guard } of refusals.values()) emit({ type: 'refused', route: 'events', guard });
  const own = taskIds.filter((taskId) => !refusals.has(taskId));
  const body = streams.open({ userId, taskIds: own, refusals, signal: request.signal });
  return new Response(body, { headers: { ...defences.headers, ...defences.eventHeaders } });
}

import type { AlephProxyUser } from './AlephProxyOptions.js';
import type { ProxyCall, ProxyContext } from './ProxyContext.js';

/**
 * `GET {basePath}/events?taskIds=a,b`: what happens to tasks of the user's own, as server-sent events. Whose they are is asked once, at
 * connect: a stream is over after `maxStreamMs`, and its successor asks again.
 */
export async function answerEvents<User extends AlephProxyUser>(
  { defences, authorizeTask, streams }: ProxyContext<User>,
  { request, query, user, userId }: ProxyCall<User>,
): Promise<Response> {
  const taskIds = defences.guardTaskIds(query);
  await Promise.all(taskIds.map((taskId) => defences.guardOwner(user, taskId, authorizeTask)));
  const body = streams.open({ userId, taskIds, signal: request.signal });
  return new Response(body, { headers: { ...defences.headers, ...defences.eventHeaders } });
}

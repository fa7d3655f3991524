import { isTaskId } from './isTaskId.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** The one query that is known: `?taskId=`, once. */
export function guardQuery(query: URLSearchParams): string {
  const [only, ...more] = query.entries();
  const [name, taskId = ''] = only ?? [];
  if (more.length === 0 && name === 'taskId' && isTaskId(taskId)) return taskId;
  throw new ProxyRefusal('query', {
    httpStatus: 400,
    code: 422,
    message: 'Send one taskId and nothing else.',
  });
}

import { isTaskId } from './isTaskId.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** As many as a URL holds everywhere. */
const mostTaskIds = 100;

/** The one query of an event stream: `?taskIds=a,b`, once, 1 to 100 different ids. */
export function guardTaskIds(query: URLSearchParams): string[] {
  const [only, ...more] = query.entries();
  const [name, list = ''] = only ?? [];
  const taskIds = list.split(',');
  const isUsable =
    more.length === 0 &&
    name === 'taskIds' &&
    taskIds.length <= mostTaskIds &&
    new Set(taskIds).size === taskIds.length &&
    taskIds.every(isTaskId);
  if (isUsable) return taskIds;
  throw new ProxyRefusal('query', {
    httpStatus: 400,
    code: 422,
    message: `Send 1 to ${mostTaskIds} taskIds, and nothing else.`,
  });
}

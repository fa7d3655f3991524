import { ProxyRefusal } from './ProxyRefusal.js';

/** Far more than any id has, and far less than a URL may hold. */
const longestTaskId = 200;

/** The one query that is known: `?taskId=`, once. */
export function guardQuery(query: URLSearchParams): string {
  const [only, ...more] = query.entries();
  const [name, taskId] = only ?? [];
  if (more.length === 0 && name === 'taskId' && taskId && taskId.length <= longestTaskId && isText(taskId))
    return taskId;
  throw new ProxyRefusal('query', {
    httpStatus: 400,
    code: 422,
    message: 'Send one taskId and nothing else.',
  });
}

/** No control characters, which no id has and every log file suffers from. */
function isText(value: string): boolean {
  return !/\p{Cc}/u.test(value);
}

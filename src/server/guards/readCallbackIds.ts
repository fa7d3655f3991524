import { readObject } from '../../client/readObject.js';

/** Every task id that a callback's body names, once each: the provider's documents put it in three places. */
export function readCallbackIds(body: Readonly<Record<string, unknown>>): string[] {
  const data = readObject(body['data']);
  const ids = [body['taskId'], data?.['task_id'], data?.['taskId']];
  return [...new Set(ids.filter((id) => typeof id === 'string' && id !== ''))] as string[];
}

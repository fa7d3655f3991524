import { readJson } from '../../client/readJson.js';
import { readObject } from '../../client/readObject.js';

/** What a look at a task would be answered with just now, as the server told it unasked. */
export interface PushedAnswer {
  taskId: string;
  status: number;
  /** The envelope as JSON text. */
  body: string;
}

/** Reads the data of a `task` event; null for what is none. The envelope itself is read later, by the client's own rules. */
export function readPushedAnswer(data: string): PushedAnswer | null {
  const { taskId, status, body } = readObject(readJson(data)) ?? {};
  // A Response takes these and no other.
  const isStatus = typeof status === 'number' && Number.isInteger(status) && status >= 200 && status < 600;
  if (typeof taskId !== 'string' || !isStatus || readObject(body) === null) return null;
  return { taskId, status, body: JSON.stringify(body) };
}

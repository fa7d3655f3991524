import { readObject } from '../../client/readObject.js';
import { refusalEnvelope } from '../refusals/refusalEnvelope.js';
import type { ProxyDefences } from '../proxyDefences.js';
import type { TaskNews } from './TaskNews.js';

/** News as instances leave them for each other. */
export function writeSharedNews({ httpStatus, body, at, retryAfterS }: TaskNews): string {
  const rest = retryAfterS === undefined ? '' : `"retryAfter":${retryAfterS},`;
  return `{"at":${at},"status":${httpStatus},${rest}"body":${body}}`;
}

/**
 * What another instance wrote is read like any answer and written anew, because whoever can write to the hub should not thereby write to pages. Null
 * for what cannot be read.
 */
export function readSharedNews(
  taskId: string,
  text: string | null,
  { readRecord, toRecordBody }: Pick<ProxyDefences, 'readRecord' | 'toRecordBody'>,
): TaskNews | null {
  const { at, status, body, retryAfter } = readObject(text) ?? {};
  if (typeof at !== 'number' || typeof status !== 'number') return null;
  try {
    if (status === 200) {
      const data = toRecordBody(readRecord(body, taskId));
      return { httpStatus: 200, body: JSON.stringify({ code: 200, msg: 'success', data }), at };
    }
    const { code, reason } = readObject(body) ?? {};
    const envelope = refusalEnvelope({
      code: typeof code === 'number' ? code : null,
      message: '',
      ...(reason === 'configuration' && { reason }),
    });
    return {
      ...{ httpStatus: status, body: JSON.stringify(envelope), at },
      ...(typeof retryAfter === 'number' && { retryAfterS: retryAfter }),
    };
  } catch {
    return null;
  }
}

import { withDeadline } from '../../client/withDeadline.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { readLimitedText } from './readLimitedText.js';

export interface BodyLimits {
  mostBytes: number;
  timeoutMs: number;
}

/** The body of a request as text, whatever its `Content-Length` claims and however slowly it drips in. */
export async function readBody(request: Request, { mostBytes, timeoutMs }: BodyLimits): Promise<string> {
  // Node keeps a connection open for the rest of a body that nobody reads.
  const headers = { connection: 'close' };
  const text = await withDeadline(() => readLimitedText(request.body, mostBytes), {
    timeoutMs,
    signal: request.signal,
    fail: () =>
      new ProxyRefusal('bodyTime', {
        httpStatus: 408,
        code: 408,
        message: 'The body took too long.',
        headers,
      }),
  });
  if (text !== null) return text;
  throw new ProxyRefusal('bodySize', {
    httpStatus: 413,
    code: 413,
    message: 'The body is too large.',
    headers,
  });
}

import { isAlephError } from '../../core/AlephError.js';
import { isCloudflareWorker } from '../../client/isCloudflareWorker.js';
import type { AlephAnswer } from '../../client/readAnswer.js';
import { requestHeaders } from '../../client/requestHeaders.js';
import { withDeadline } from '../../client/withDeadline.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import type { ProxyContext } from '../ProxyContext.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { readLimitedText } from '../guards/readLimitedText.js';

export interface UpstreamRequest {
  /** Path and query below the Aleph collection. */
  address: string;
  /** JSON text; makes it a POST. */
  body?: string;
  signal?: AbortSignal | undefined;
}

/** Asks the provider with the key. Throws what the page may know of a refusal; what cannot be read settles nothing. */
export async function askUpstream<User extends AlephProxyUser>(
  context: ProxyContext<User>,
  { address, body, signal }: UpstreamRequest,
): Promise<AlephAnswer> {
  const { apiKey, baseUrl, fetch, now, timeoutMs, defences } = context;
  const send = async (limit: AbortSignal) => {
    const headers = await requestHeaders({ apiKey });
    const response = await fetch(`${baseUrl}/${address}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
      signal: limit,
      cache: 'no-store',
      // workerd throws for 'error'; with 'manual' a redirect comes back as an answer, which is refused like any other 3xx.
      redirect: isCloudflareWorker() ? 'manual' : defences.redirect,
    });
    const text = await readLimitedText(response.body, defences.mostAnswerBytes);
    if (text === null) throw unsettled('The provider answered too much.');
    const key = headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    return defences.readAnswer(response, defences.redactKey(text, key), now());
  };
  try {
    const answer = await withDeadline(send, {
      timeoutMs,
      signal,
      fail: (code) => unsettled(code === 'timeout' ? 'The provider took too long.' : 'The page has gone.'),
    });
    if (answer.error) throw defences.upstreamRefusal(answer.error);
    return answer;
  } catch (error) {
    if (error instanceof ProxyRefusal) throw error;
    // Only a key that cannot be had is an AlephError here: nothing was sent.
    if (isAlephError(error)) throw defences.upstreamRefusal(error);
    throw unsettled('The provider could not be reached.');
  }
}

/** Without a `code` a client knows that a paid task may exist. */
function unsettled(message: string): ProxyRefusal {
  return new ProxyRefusal('upstream', { httpStatus: 502, code: null, message });
}

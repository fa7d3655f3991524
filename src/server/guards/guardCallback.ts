import { isSameSecret } from './isSameSecret.js';
import { isTaskId } from './isTaskId.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';
import { readCallbackIds } from './readCallbackIds.js';
import { verifyCallbackSignature } from './verifyCallbackSignature.js';

export type CallbackProof =
  | {
      /** The account's `webhookHmacKey`: the provider then signs its callbacks. */
      hmacKey: string;
    }
  | {
      /** The last part of the address: `callBackUrl` ends in `{basePath}/callback/{secret}`. Long and random. */
      secret: string;
    };

export interface IncomingCallback {
  headers: Headers;
  body: Readonly<Record<string, unknown>>;
  /** What stands behind `/callback/` in the address, or `''`. */
  pathSecret: string;
}

/**
 * The one task that a proven callback is about. A signature covers one id, so a body that names several is refused whole: the second could
 * be anybody's.
 */
export async function guardCallback(
  { headers, body, pathSecret }: IncomingCallback,
  proof: CallbackProof,
  now: number,
): Promise<string> {
  const [taskId, ...others] = readCallbackIds(body);
  const isProven =
    taskId !== undefined &&
    isTaskId(taskId) &&
    others.length === 0 &&
    ('hmacKey' in proof
      ? await verifyCallbackSignature(headers, taskId, proof.hmacKey, now)
      : await isSameSecret(pathSecret, proof.secret));
  if (isProven) return taskId;
  throw new ProxyRefusal('callback', { httpStatus: 403, code: 403, message: 'The callback is not proven.' });
}

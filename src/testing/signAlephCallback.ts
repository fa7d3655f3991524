/**
 * The `X-Webhook-Signature` of a callback: standard Base64 of HMAC-SHA256 over `taskId.timestamp`, with the account's `webhookHmacKey` as
 * UTF-8. `timestamp` is the `X-Webhook-Timestamp` header, Unix seconds. Needs Web Crypto, which browsers have on https and localhost only.
 */
export async function signAlephCallback(
  webhookHmacKey: string,
  taskId: string,
  timestamp: number | string,
): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', encoder.encode(webhookHmacKey), algorithm, false, ['sign']);
  const signature = await subtle.sign('HMAC', key, encoder.encode(`${taskId}.${timestamp}`));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

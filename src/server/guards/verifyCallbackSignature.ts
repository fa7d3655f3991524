/** No window is documented for signatures; this is what webhooks commonly allow for slow networks and clocks that differ. */
const freshMs = 5 * 60_000;

/**
 * Whether the provider signed this callback: `X-Webhook-Signature` is standard Base64 of HMAC-SHA256 over `taskId.timestamp`, with the
 * account's `webhookHmacKey` as UTF-8; `X-Webhook-Timestamp` is in Unix seconds. Compared in constant time, by Web Crypto.
 */
export async function verifyCallbackSignature(
  headers: Headers,
  taskId: string,
  hmacKey: string,
  now: number,
): Promise<boolean> {
  const timestamp = headers.get('x-webhook-timestamp') ?? '';
  const signature = readBase64(headers.get('x-webhook-signature') ?? '');
  const ageMs = now - Number(timestamp) * 1_000;
  if (!signature || !/^\d{1,15}$/.test(timestamp) || Math.abs(ageMs) > freshMs) return false;
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', encoder.encode(hmacKey), algorithm, false, ['verify']);
  return subtle.verify('HMAC', key, signature, encoder.encode(`${taskId}.${timestamp}`));
}

function readBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return null;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

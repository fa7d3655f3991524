import { signAlephCallback } from './signAlephCallback.js';

const tries = 3;
const answerLimitMs = 15_000;

interface Callback {
  url: string;
  taskId: string;
  body: object;
  /** Epoch milliseconds. */
  sentAt: number;
}

async function isTaken(
  callbackFetch: typeof fetch,
  url: string,
  headers: Record<string, string>,
  body: string,
) {
  const limit = new AbortController();
  const timer = globalThis.setTimeout(() => {
    limit.abort();
  }, answerLimitMs);
  try {
    const { status } = await callbackFetch(url, { method: 'POST', headers, body, signal: limit.signal });
    return status === 200;
  } catch {
    return false;
  } finally {
    globalThis.clearTimeout(timer);
  }
}

/** POSTs a callback, up to three times at once, until it is answered with 200 within 15 s. Never rejects: a lost callback is no error. */
export async function sendCallback(
  callbackFetch: typeof fetch,
  webhookHmacKey: string | undefined,
  { url, taskId, body, sentAt }: Callback,
): Promise<void> {
  const timestamp = String(Math.floor(sentAt / 1_000));
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (webhookHmacKey !== undefined) {
    headers['X-Webhook-Timestamp'] = timestamp;
    headers['X-Webhook-Signature'] = await signAlephCallback(webhookHmacKey, taskId, timestamp);
  }
  const text = JSON.stringify(body);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (await isTaken(callbackFetch, url, headers, text)) return;
  }
}

import { readLimitedText } from './readLimitedText.js';
import { refusal } from './refusal.js';

const mostBytes = 64 * 1024;

/** All that a page may ask for. `callBackUrl` is a server's own business, so a page cannot set it. */
const knownFields = [
  'prompt',
  'videoUrl',
  'referenceImage',
  'aspectRatio',
  'seed',
  'waterMark',
  'uploadCn',
] as const;

/** The known fields of a posted JSON object, or why it is refused. Their values are the provider's to judge. */
export async function readGenerateBody(request: Request): Promise<Record<string, unknown> | Response> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  // A form or plain text could be posted by any page without asking first.
  if (type !== 'application/json') return refusal(415, 415, 'Send application/json.');
  const text = await readLimitedText(request, mostBytes);
  if (text === null)
    return refusal(413, 413, `Send at most ${mostBytes / 1024} KiB.`, { connection: 'close' });
  const body = parseObject(text);
  if (!body) return refusal(400, 400, 'The body is no JSON object.');
  return Object.fromEntries(
    knownFields.flatMap((field) => (Object.hasOwn(body, field) ? [[field, body[field]]] : [])),
  );
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

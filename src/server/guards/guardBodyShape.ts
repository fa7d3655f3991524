import { readJson } from '../../client/readJson.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** The body as an object; arrays, texts and broken JSON are refused. */
export function guardBodyShape(text: string): Readonly<Record<string, unknown>> {
  const body = readJson(text);
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Readonly<Record<string, unknown>>;
  throw new ProxyRefusal('bodyShape', { httpStatus: 400, code: 400, message: 'The body is no JSON object.' });
}

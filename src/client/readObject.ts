import { readJson } from './readJson.js';

/** An object, also when it came as JSON text; null for everything else. Throws what a hostile object throws. */
export function readObject(value: unknown): Readonly<Record<string, unknown>> | null {
  const object: unknown = typeof value === 'string' ? readJson(value) : value;
  return typeof object === 'object' && object !== null && !Array.isArray(object)
    ? (object as Readonly<Record<string, unknown>>)
    : null;
}

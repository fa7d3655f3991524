import { readObject } from './readObject.js';

type Rename = (object: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
type Readers = Readonly<Record<string, (value: unknown) => unknown>>;

/**
 * A schema for an object, or its JSON text: one reader a field, each of which takes anything and gives what it could make of it. Unknown
 * fields are dropped; `rename` may bring an object of another form into this one first. Null when there is no object, or when reading it throws, as a hostile proxy does.
 *
 * This is all of a schema library that reading this API needs: every reader is total, so there is nothing to refuse and nobody to tell why.
 */
export function objectSchema<R extends Readers>(readers: R, rename: Rename = (object) => object) {
  const fields = Object.entries(readers);
  return (value: unknown): { [K in keyof R]: ReturnType<R[K]> } | null => {
    try {
      const given = readObject(value);
      if (!given) return null;
      const object = rename(given);
      const result: Record<string, unknown> = {};
      for (const [field, read] of fields) result[field] = read(object[field]);
      return result as { [K in keyof R]: ReturnType<R[K]> };
    } catch {
      return null;
    }
  };
}

import { AlephError } from './AlephError.js';
import { generateInputChecks } from './generateInputChecks.js';

/**
 * The fields of an input that the API knows, always in one order: equal inputs have equal JSON text. Each is read once, so that what is sent
 * is what was checked. Throws `invalid_request` when reading throws.
 */
export function knownGenerateFields(input: unknown): Record<string, unknown> {
  try {
    const given = (input ?? {}) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.keys(generateInputChecks).map((field) => [field, given[field]]));
  } catch {
    throw new AlephError('invalid_request', 'The input cannot be read.');
  }
}

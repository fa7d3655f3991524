import { AlephError } from '../core/AlephError.js';
import { checkGenerateInput } from '../core/checkGenerateInput.js';
import { generateInputChecks } from '../core/generateInputChecks.js';

/** The JSON text to send: known fields only. Throws `invalid_request`, which names the fields but not what was in them. */
export function generateBody(input: unknown): string {
  let body: Record<string, unknown>;
  try {
    // Each field is read once, so that what is sent is what was checked.
    const given = (input ?? {}) as Readonly<Record<string, unknown>>;
    body = Object.fromEntries(Object.keys(generateInputChecks).map((field) => [field, given[field]]));
  } catch {
    throw new AlephError('invalid_request', 'The input cannot be read, so nothing was sent.');
  }
  const problems = checkGenerateInput(body);
  if (problems.length > 0) {
    const list = problems.map(({ field, reason }) => `${field} (${reason})`).join(', ');
    throw new AlephError('invalid_request', `The input was not sent: ${list}.`);
  }
  return JSON.stringify(body);
}

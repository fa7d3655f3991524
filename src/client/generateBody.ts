import { AlephError } from '../core/AlephError.js';
import { checkGenerateInput } from '../core/checkGenerateInput.js';
import { knownGenerateFields } from '../core/knownGenerateFields.js';
import type { WireProtocol } from './WireProtocol.js';

/** The JSON text to send: known fields only. Throws `invalid_request`, which names the fields but not what was in them. */
export function generateBody(input: unknown, toBody: WireProtocol['toBody']): string {
  const body = knownGenerateFields(input);
  const problems = checkGenerateInput(body);
  if (problems.length > 0) {
    const list = problems.map(({ field, reason }) => `${field} (${reason})`).join(', ');
    throw new AlephError('invalid_request', `The input was not sent: ${list}.`);
  }
  return JSON.stringify(toBody(body));
}

import { checkGenerateInput } from '../../core/checkGenerateInput.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

/** Refuses what the API would refuse anyway, before it costs a request. Names the fields, never what was in them. */
export function guardInput(input: Readonly<Record<string, unknown>>): void {
  const problems = checkGenerateInput(input);
  if (problems.length === 0) return;
  const list = problems.map(({ field, reason }) => `${field} (${reason})`).join(', ');
  throw new ProxyRefusal('input', { httpStatus: 422, code: 422, message: `Not accepted: ${list}.` });
}

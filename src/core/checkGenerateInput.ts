import type { AlephGenerateInput } from './AlephGenerateInput.js';
import type { AlephGenerateProblem } from './AlephGenerateProblem.js';
import { generateInputChecks } from './generateInputChecks.js';

/**
 * What the API would refuse in an input for `generate`, at most one problem a field, in the order of the API's documents; empty when
 * nothing is wrong. `client.generate` asks first too. Whether a URL can really be fetched shows only in the finished task.
 */
export function checkGenerateInput(input: unknown): AlephGenerateProblem[] {
  const values = (input ?? {}) as Readonly<Record<string, unknown>>;
  const problems: AlephGenerateProblem[] = [];
  for (const [field, check] of Object.entries(generateInputChecks)) {
    const reason = check(values[field]);
    if (reason) problems.push({ field: field as keyof AlephGenerateInput, reason });
  }
  return problems;
}

import type { AlephFormLabels } from '../../core/AlephFormLabels.js';
import type { AlephGenerateProblem } from '../../core/AlephGenerateProblem.js';
import { longestPrompt } from '../../core/generateInputChecks.js';

/** What to tell the author of a form about one field. `prompt` is what would be sent. */
export function problemWords(
  { field, reason }: AlephGenerateProblem,
  { problem }: AlephFormLabels,
  prompt: string,
): string {
  switch (reason) {
    case 'required':
      return field === 'prompt' ? problem.prompt : problem.source;
    case 'too_long':
      return problem.tooLong(Math.max(1, prompt.length - longestPrompt));
    case 'not_a_public_url':
      return problem.url;
    case 'not_an_integer':
      return problem.integer;
    default:
      return problem.other;
  }
}

import type { AlephErrorCode } from '../../core/alephErrorCatalogue.js';
import type { AlephFormLabels } from '../../core/AlephFormLabels.js';
import type { AlephMessage } from '../../core/AlephLabels.js';
import type { FormWords } from './formWords.js';

type Step = keyof AlephFormLabels['next'];

/** `generate` rejects with these only while nothing has been sent; afterwards it is `outcome_unknown`. */
const unsent: readonly unknown[] = ['network', 'timeout', 'aborted'] satisfies AlephErrorCode[];

/** Title and hint of a refused request, with the next step of somebody who submits instead of waiting. */
export function refusalMessage(code: unknown, { error, form }: FormWords, again: string): AlephMessage {
  if (unsent.includes(code)) return form.unsent;
  const step: Step = typeof code === 'string' && Object.hasOwn(form.next, code) ? (code as Step) : 'server';
  return { ...error[step], action: step === 'rate_limited' && again !== '' ? again : form.next[step] };
}

import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';
import type { AlephFailureReason } from '../../src/core/AlephTask.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { isRetryableReason } from '../../src/core/failureReason.js';

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

/** What the docs say of each error code, from the catalogue and the English words. */
export const errorRows = (Object.keys(alephErrorCatalogue) as AlephErrorCode[]).map((code) => {
  const { isRetryable, hint } = alephErrorCatalogue[code];
  return [code, yesNo(isRetryable), defaultLabels.error[code].title, hint] as const;
});

/** What the docs say of each failure reason. */
export const failureRows = (Object.keys(defaultLabels.failure) as AlephFailureReason[]).map((reason) => {
  const { title, action } = defaultLabels.failure[reason];
  return [reason, yesNo(isRetryableReason(reason)), title, action] as const;
});

import { AlephError } from '../core/AlephError.js';

/** A wrong set-up of this package, said in one sentence: what, why, how to fix. */
export function configurationError(message: string): AlephError {
  return new AlephError('configuration', message);
}

import { AlephError } from './AlephError.js';

/** An id that cannot be asked for, said in one sentence: what, why, how to fix. */
export function taskIdError(taskId: unknown): AlephError {
  const fault = typeof taskId === 'string' ? 'is empty or broken text' : `its type is ${typeof taskId}`;
  return new AlephError(
    'configuration',
    `taskId must be the string that generate() returned, but ${fault}: pass that, or null to a hook while there is none.`,
  );
}

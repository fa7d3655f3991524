import { AlephError } from '../../../src/core/AlephError.js';

/** The {@link AlephError} that something throws or rejects with; fails the test for anything else. */
export async function caught(run: () => unknown): Promise<AlephError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof AlephError) return error;
    throw new Error('threw something that is no AlephError', { cause: error });
  }
  throw new Error('threw nothing');
}

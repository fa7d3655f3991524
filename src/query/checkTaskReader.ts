import { AlephError } from '../core/AlephError.js';
import type { AlephTaskReader } from './AlephTaskReader.js';

/** Throws `configuration` for what is no client. JavaScript users forget it, or pass it in the wrong place. */
export function checkTaskReader(client: unknown, asker: string): asserts client is AlephTaskReader {
  if (typeof (client as Partial<AlephTaskReader> | null | undefined)?.getTask !== 'function')
    throw new AlephError(
      'configuration',
      `${asker} got no client: pass what createAlephClient() returned, once, to <AlephProvider client={client}> or as its own client.`,
    );
}

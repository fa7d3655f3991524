import { AlephError } from '../core/AlephError.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';
import { scopeOf } from '../query/scopeOf.js';

/** Throws `configuration` when a power was made for other tasks than the client's. */
export function checkScope(client: AlephTaskReader, scope: string, maker: string): void {
  if (scopeOf(client) === scope) return;
  throw new AlephError(
    'configuration',
    `${maker} and the client are not of one scope: give ${maker} and createAlephClient the same { scope }.`,
  );
}

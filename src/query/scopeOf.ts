import type { AlephTaskReader } from './AlephTaskReader.js';

/** Whose tasks a client's are; those of `'default'` where it does not say. */
export function scopeOf(client: Pick<AlephTaskReader, 'scope'> | undefined): string {
  return client?.scope ?? 'default';
}

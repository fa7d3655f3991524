import type { AlephTaskReader } from './AlephTaskReader.js';

/** Whether this is a client, or enough of one. JavaScript users forget it, or pass it in the wrong place. */
export function isTaskReader(value: unknown): value is AlephTaskReader {
  return typeof (value as Partial<AlephTaskReader> | null | undefined)?.getTask === 'function';
}

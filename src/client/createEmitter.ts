import type { AlephClientEvent } from './AlephClientEvent.js';

/** Wraps `onEvent` so that neither its throwing nor its rejecting touches the request that it is told about. */
export function createEmitter(
  onEvent?: (event: AlephClientEvent) => unknown,
): (event: AlephClientEvent) => void {
  return (event) => {
    new Promise((resolve) => {
      resolve(onEvent?.(event));
    }).catch(() => undefined);
  };
}

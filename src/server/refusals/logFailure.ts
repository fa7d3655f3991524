/** Says in this server's console what one of the app's own functions failed with: pages are told nothing of it, and nobody else would. */
export function logFailure(what: string, reason: unknown): void {
  console.error(`react-aleph/server: ${what}`, reason);
}

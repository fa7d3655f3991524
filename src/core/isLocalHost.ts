/** Whether a `URL`'s hostname is this very machine, where plain `http:` crosses no network. */
export function isLocalHost(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

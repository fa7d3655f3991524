/**
 * What kind of error a foreign one is, e.g. `TypeError ECONNREFUSED`. Its message, stack and fields stay behind: some fetch replacements
 * print headers and bodies into them.
 */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { cause } = error;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const isPlain = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code);
  return `${error instanceof TypeError ? 'TypeError' : 'Error'}${isPlain ? ` ${code}` : ''}`;
}

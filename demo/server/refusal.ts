/** Headers of everything that leaves the forwarder. */
export const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer of the forwarder itself, as an envelope of the API; without a `code` it says that nobody knows what became of the request. */
export function refusal(
  status: number,
  code: number | null,
  msg: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json(code === null ? { msg } : { code, msg, data: null }, {
    status,
    headers: { ...safeHeaders, ...headers },
  });
}

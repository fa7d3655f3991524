export interface ReadRequest {
  request: Request;
  url: URL;
  text: string;
  signal: AbortSignal | null;
}

/** Only the path counts, so that `/api/aleph/record-info` means the same with and without a page. */
const anyOrigin = 'http://localhost/';

/**
 * Makes a `Request` of what `fetch` was called with. The signal stays apart: jsdom has an `AbortSignal` of its own, which Node's `Request`
 * refuses.
 */
export async function readRequest(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<ReadRequest> {
  const { signal, ...rest } = init ?? {};
  const given = typeof input === 'object' && 'headers' in input ? input : null;
  const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input, anyOrigin);
  const request = new Request(given ?? url.href, rest);
  const text = typeof rest.body === 'string' ? rest.body : await request.text();
  return { request, url, text, signal: signal ?? given?.signal ?? null };
}

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

type Handler = (request: Request) => Promise<Response>;

const mostBytes = 1024 * 1024;

/** Lets a handler answer in a `node:http` server. Bodies are short and held whole. What the handler throws cuts the connection. */
export function toNodeListener(handler: Handler): RequestListener {
  return (incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch(() => {
      outgoing.destroy();
    });
  };
}

async function respond(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { headers, method = 'GET', url = '/' } = incoming;
  const address = `http://${headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) {
    outgoing.writeHead(400).end();
    return;
  }
  const body = await readBody(incoming);
  const gone = new AbortController();
  outgoing.once('close', () => {
    gone.abort();
  });
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const request = new Request(address, {
    method,
    headers: pairs,
    signal: gone.signal,
    ...(body.length > 0 && { body }),
  });
  const response = await handler(request);
  const bytes = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(bytes);
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

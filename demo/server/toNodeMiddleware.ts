import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: Request) => Promise<Response>;

/** Lets a Request → Response handler answer in a `node:http` server. */
export function toNodeMiddleware(handler: Handler) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    respond(handler, incoming, outgoing).catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  };
}

async function respond(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming, outgoing);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await handler(request);
  const bytes = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(bytes);
}

/** Null when `Host` and path make no URL. */
function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request | null {
  const { headers, method = 'GET', url = '' } = incoming;
  const address = `http://${headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) return null;
  const gone = new AbortController();
  outgoing.once('close', () => {
    gone.abort();
  });
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(address, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
    ),
    signal: gone.signal,
    ...(hasBody ? { body: toStream(incoming), duplex: 'half' as const } : {}),
  });
}

/** Cancelling stops reading but keeps the socket, so that a refusal still reaches whoever sent too much. */
function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.pause();
      incoming.on('data', (chunk: Buffer) => {
        controller.enqueue(new Uint8Array(chunk));
        incoming.pause();
      });
      incoming.once('end', () => {
        controller.close();
      });
      incoming.once('error', (error) => {
        controller.error(error);
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      incoming.removeAllListeners('data').removeAllListeners('end').removeAllListeners('error');
      incoming.on('error', () => undefined).resume();
    },
  });
}

import { request } from 'node:http';

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request with any headers at all, `Host` included, which `fetch` would not send. */
export function askRaw(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('end', () => {
        const { statusCode: status = 0, headers: received } = incoming;
        resolve({ status, headers: received, body: Buffer.concat(chunks).toString('latin1') });
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

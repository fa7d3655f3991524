import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import send from 'send';

export interface Uploads {
  /** `POST` keeps a clip and answers with its path; `GET` hands it out, in byte ranges. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Deletes them all. */
  close: () => void;
}

/** What Aleph takes. */
const mostBytes = 10_000_000;

/** Clips that viewers bring, in a folder that lives as long as the server. An app has a bucket with public addresses. */
export function createUploads(path: string): Uploads {
  const folder = mkdtempSync(join(tmpdir(), 'aleph-studio-'));

  const keep = async (request: IncomingMessage, response: ServerResponse) => {
    const { 'content-type': type = '', 'sec-fetch-site': site } = request.headers;
    // No form of another page can send a video's type, and this server allows no other origin to ask for it.
    if (!type.startsWith('video/') || (site !== undefined && site !== 'same-origin')) {
      response.writeHead(415).end();
      return;
    }
    const name = `${randomUUID()}.mp4`;
    if (Number(request.headers['content-length']) > mostBytes) {
      // Read to its end, or a browser would see a broken connection in place of the answer.
      request.resume();
      response.writeHead(413).end();
      return;
    }
    let bytes = 0;
    const limit = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes > mostBytes) done(new RangeError('The clip is too large.'));
        else done(null, chunk);
      },
    });
    try {
      await pipeline(request, limit, createWriteStream(join(folder, name)));
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ path: `${path}/${name}` }));
    } catch {
      rmSync(join(folder, name), { force: true });
      response.destroy();
    }
  };

  return {
    answer(request, response) {
      if (request.method === 'POST') void keep(request, response);
      else send(request, request.url ?? '/', { root: folder, index: false }).pipe(response);
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

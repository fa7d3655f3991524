import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { readText, repository } from '../support/repository.js';

export interface Resource {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface PageServer {
  origin: string;
  /** Whatever a test wants to be found, by path. */
  resources: Map<string, Resource>;
  close: () => void;
}

/** A real HTTP server with the stylesheets, the media and what a test puts there. */
export async function servePages(): Promise<PageServer> {
  const media = (file: string) => readFileSync(resolve(repository, 'src/testing/media', file));
  const resources = new Map<string, Resource>([
    ['/styles.css', { type: 'text/css', body: readText('dist/styles.css') }],
    ['/styles.unlayered.css', { type: 'text/css', body: readText('dist/styles.unlayered.css') }],
    ['/result.mp4', { type: 'video/mp4', body: media('result.mp4') }],
    ['/source.mp4', { type: 'video/mp4', body: media('source.mp4') }],
    ['/thumbnail.jpg', { type: 'image/jpeg', body: media('thumbnail.jpg') }],
    // Found, but not what the name says: a 404 would write to the console by itself.
    ['/broken.mp4', { type: 'video/mp4', body: 'no video' }],
    ['/captions.vtt', { type: 'text/vtt', body: 'WEBVTT' }],
    ['/broken.jpg', { type: 'image/jpeg', body: 'no picture' }],
    ['/favicon.ico', { type: 'image/x-icon', body: '' }],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    // A file whose first byte never comes.
    if (url === '/endless.mp4') return;
    const found = resources.get(url);
    response.writeHead(found ? 200 : 404, found && { 'content-type': found.type, ...found.headers });
    response.end(found?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    resources,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

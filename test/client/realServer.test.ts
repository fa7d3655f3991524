import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { caught } from './support/caught.js';
import { envelope, record, taskId } from './support/records.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client of a real server on this machine, through Node's own `fetch`. */
async function serve(listener: RequestListener, timeoutMs = 30_000) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/aleph/`;
  return { requests, client: createAlephClient({ baseUrl, apiKey: 'test-key', timeoutMs }) };
}

test('a look goes out and comes back', async () => {
  const { client, requests } = await serve((_, response) => {
    response.end(JSON.stringify(envelope(record())));
  });
  await expect(client.getTask(taskId)).resolves.toMatchObject({ taskId, state: 'processing' });
  expect(requests[0]).toMatchObject({ method: 'GET', url: `/aleph/record-info?taskId=${taskId}` });
  expect(requests[0]?.headers).toMatchObject({
    authorization: 'Bearer test-key',
    'content-type': 'application/json',
  });
  expect(client.startedAt(taskId)).toBeLessThanOrEqual(Date.now());
});

test('a redirect is not followed', async () => {
  const { client, requests } = await serve((_, response) => {
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  expect((await caught(() => client.getTask(taskId))).code).toBe('network');
  expect(requests.map(({ url }) => url)).toEqual([`/aleph/record-info?taskId=${taskId}`]);
});

test('a body that breaks off is network', async () => {
  const { client } = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('{"code":200', () => response.destroy());
  });
  expect((await caught(() => client.getTask(taskId))).code).toBe('network');
});

test('a server that never answers is a timeout, and the connection is given up', async () => {
  let hungUp: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (hungUp = resolve));
  const { client } = await serve((request) => {
    request.socket.on('close', hungUp);
  }, 40);
  expect((await caught(() => client.getTask(taskId))).code).toBe('timeout');
  await closed;
});

test('a port that nobody listens on is network', async () => {
  const { client } = await serve(() => undefined);
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  const error = await caught(() => client.getTask(taskId));
  expect(error.code).toBe('network');
  expect(error.message).toContain('ECONNREFUSED');
});

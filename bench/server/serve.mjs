// One server of the bench, in a process of its own: `upstream`, or one of the three that ask it. Prints its address.
import { createServer } from 'node:http';
import { serve } from 'srvx/node';
import { createAlephProxy } from '../../dist/exports/server.js';

const [kind = '', upstream = ''] = process.argv.slice(2);

const params = { prompt: 'A film', videoUrl: 'https://example.com/in.mp4', aspectRatio: '16:9' };
const answer = JSON.stringify({
  code: 200,
  msg: 'success',
  data: {
    taskId: 'bench',
    paramJson: JSON.stringify(params),
    response: null,
    successFlag: 0,
    createTime: Date.now(),
    completeTime: null,
    errorCode: null,
    errorMessage: null,
  },
});

function serveUpstream() {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(answer);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '');
  });
}

/** What one would write first: the key goes on, the answer comes back, and nothing is checked. @param {Request} request */
async function passThrough(request) {
  const { search } = new URL(request.url);
  const { status, body, headers } = await fetch(`${upstream}/api/v1/aleph/record-info${search}`, {
    headers: { authorization: 'Bearer sk-bench' },
  });
  return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? '' } });
}

/** The least that a look owes: it ends with the page's own request, is kept nowhere, follows no redirect, and is written anew. @param {Request} request */
async function leastThatIsOwed(request) {
  const { search } = new URL(request.url);
  const controller = new AbortController();
  request.signal.addEventListener('abort', () => {
    controller.abort();
  });
  const response = await fetch(`${upstream}/api/v1/aleph/record-info${search}`, {
    headers: { authorization: 'Bearer sk-bench' },
    signal: controller.signal,
    cache: 'no-store',
    redirect: 'error',
  });
  const text = JSON.stringify(await response.json());
  const length = String(new TextEncoder().encode(text).length);
  return new Response(text, { headers: { 'content-type': 'application/json', 'content-length': length } });
}

/** @param {(request: Request) => Promise<Response>} fetch */
async function serveHandler(fetch) {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false });
  await server.ready();
  console.log(new URL(server.url ?? '').origin);
}

if (kind === 'upstream') serveUpstream();
if (kind === 'pass-through') await serveHandler(passThrough);
if (kind === 'least') await serveHandler(leastThatIsOwed);
if (kind === 'proxy') {
  const { handler } = createAlephProxy({
    apiKey: 'sk-bench',
    baseUrl: `${upstream}/api/v1/aleph`,
    basePath: '/api/aleph',
    authorize: ({ headers }) => headers.get('x-user'),
    authorizeTask: (_user, taskId) => taskId === 'bench',
  });
  await serveHandler(handler);
}

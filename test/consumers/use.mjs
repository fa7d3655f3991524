// A stranger's plain Node, without a bundler or types: every entry loads, renders, and says in one sentence what was done wrong.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement as h, version } from 'react';
import { renderToString } from 'react-dom/server';
import {
  AlephProvider,
  AlephTaskCard,
  alephTaskOptions,
  createAlephClient,
  TaskError,
  TaskProgress,
  useAlephTask,
} from 'react-aleph';
import * as clientEntry from 'react-aleph/client';
import { createAlephEmulator } from 'react-aleph/testing';

const emulator = createAlephEmulator({ seed: 1 });
const client = createAlephClient({
  baseUrl: 'https://api.example.com/aleph',
  apiKey: 'test-key',
  fetch: emulator.fetch,
});
const { taskId } = await client.generate({ prompt: 'Soft light', videoUrl: 'https://example.com/a.mp4' });
const queryClient = new QueryClient();
await queryClient.prefetchQuery(alephTaskOptions(client, taskId));

const app = (/** @type {import('react').ReactNode} */ content) =>
  h(QueryClientProvider, { client: queryClient }, h(AlephProvider, { client }, content));
const html = renderToString(app(h(AlephTaskCard, { taskId })));
assert.match(html, /^<article[^>]* data-state="processing"/);
assert.match(html, /Soft light/);

/** @param {() => unknown} misuse @param {RegExp} sentence */
const isExplained = (misuse, sentence) => {
  assert.throws(misuse, (error) => {
    assert.ok(clientEntry.isAlephError(error), String(error));
    assert.equal(error.code, 'configuration');
    assert.match(error.message, sentence);
    return true;
  });
};
const Follower = ({ id }) => useAlephTask(id).phase;
isExplained(() => renderToString(app(h(AlephTaskCard, { taskId: 42 }))), /taskId must be the string/);
isExplained(() => renderToString(app(h(Follower, { id: {} }))), /taskId must be the string/);
isExplained(
  () => renderToString(h(QueryClientProvider, { client: queryClient }, h(AlephProvider, {}))),
  /got no client/,
);
isExplained(
  () => renderToString(h(QueryClientProvider, { client: queryClient }, h(Follower, { id: 'a' }))),
  /got no client/,
);
isExplained(() => renderToString(h(AlephProvider, { client }, h(Follower, { id: 'a' }))), /QueryClient/);
isExplained(() => createAlephClient({ baseUrl: 7 }), /baseUrl/);

// Presentational parts take hand-made data, also when it is nonsense.
for (const props of [{}, { createdAt: 'yesterday' }, { createdAt: Number.NaN, typicalMs: 'soon' }])
  assert.match(renderToString(h(TaskProgress, props)), /data-progress-source/);
for (const props of [{}, { error: 'text' }, { failure: { reason: 'no such reason' } }])
  assert.match(renderToString(h(TaskError, props)), /data-aleph-slot="task-error"/);

// The emulator as a command, from the installed package.
const command = spawn('npx', ['--no-install', 'react-aleph', 'emulator', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
let said = '';
await new Promise((resolve, reject) => {
  command.once('exit', () => reject(new Error(`The emulator ended: ${said}`)));
  command.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (said.includes('expired_result')) resolve(said);
  });
});
command.removeAllListeners('exit');
const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [''];
const local = createAlephClient({ baseUrl: `${origin}/api/v1/aleph` });
assert.ok((await local.generate({ prompt: 'Soft light', videoUrl: `${origin}/media/source.mp4` })).taskId);
assert.equal((await fetch(`${origin}/media/result.mp4`)).headers.get('content-type'), 'video/mp4');
process.kill(-(command.pid ?? 0), 'SIGTERM');

const queryVersion = (await import('@tanstack/react-query/package.json', { with: { type: 'json' } })).default
  .version;
console.log(`rendered in Node ${process.versions.node} on React ${version}, react-query ${queryVersion}`);

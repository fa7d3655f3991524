// What `useAlephTask` costs beside a plain `useQuery` with a `refetchInterval`: 1,000 components, each with its own task, one minute of
// polling on a simulated clock, the same client and answers. The two take turns in one process; compared are the medians of CPU time.
// Exits with 1 when the hook costs more than 1.3 times the plain query.
import { JSDOM } from 'jsdom';
import { createSimulatedClock } from './createSimulatedClock.mjs';

const hooks = 1_000;
const minuteMs = 60_000;
const intervalMs = 6_000;
const limit = 1.3;
const rounds = Number(process.env['ROUNDS'] ?? 8);

process.env['NODE_ENV'] = 'production';
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
// Only now: react-query and React look for a window as they load.
const { createElement: h } = await import('react');
const { createRoot } = await import('react-dom/client');
const { QueryClient, QueryClientProvider, useQuery } = await import('@tanstack/react-query');
/** @type {typeof import('../src/exports/index.js')} */
const { AlephProvider, createAlephClient, useAlephTask } = await import(
  new URL('../dist/exports/index.js', import.meta.url).href
);

const ids = Array.from({ length: hooks }, (_, index) => `task-${index}`);

/** A running task as the API answers it, after 200 to 700 ms. */
function createServer() {
  let requests = 0;
  const createTime = Date.now();
  /** @type {typeof globalThis.fetch} */
  const fetch = (url) => {
    requests += 1;
    const taskId = new URL(String(url)).searchParams.get('taskId');
    const latencyMs = 200 + ((requests * 7919) % 500);
    const data = {
      taskId,
      paramJson: '{"prompt":"Watercolour look"}',
      response: null,
      createTime,
      completeTime: null,
    };
    const body = JSON.stringify({
      code: 200,
      msg: 'success',
      data: { ...data, successFlag: 0, errorCode: null, errorMessage: null },
    });
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
      }, latencyMs);
    });
  };
  return { fetch, requests: () => requests };
}

/** @param {{ client: import('../src/client/AlephClient.js').AlephClient, taskId: string }} props */
function Plain({ client, taskId }) {
  const { data } = useQuery({
    queryKey: ['plain', taskId],
    queryFn: ({ signal }) => client.getTask(taskId, { signal }),
    refetchInterval: intervalMs,
  });
  return h('li', null, data?.state ?? 'loading');
}

/** @param {{ taskId: string }} props */
function Followed({ taskId }) {
  const { phase } = useAlephTask(taskId);
  return h('li', null, phase);
}

/** @typedef {{ cpuMs: number, requests: number }} Run */

/** @param {'plain' | 'followed'} kind @returns {Promise<Run>} */
async function run(kind) {
  const clock = createSimulatedClock(1_790_000_000_000);
  const server = createServer();
  const client = createAlephClient({
    baseUrl: 'https://api.example.com/aleph',
    fetch: server.fetch,
    budget: false,
  });
  const queryClient = new QueryClient();
  const container = document.createElement('ul');
  const root = createRoot(container);
  globalThis.gc?.();

  const before = process.cpuUsage();
  const list = ids.map((taskId) =>
    kind === 'plain' ? h(Plain, { key: taskId, client, taskId }) : h(Followed, { key: taskId, taskId }),
  );
  root.render(h(QueryClientProvider, { client: queryClient }, h(AlephProvider, { client }, ...list)));
  await clock.settle();
  await clock.advance(minuteMs);
  const { user, system } = process.cpuUsage(before);

  const words = new Set(Array.from(container.children, ({ textContent }) => textContent));
  if (container.children.length !== hooks || [...words].join() !== 'processing')
    throw new Error(`${kind}: the page shows ${[...words].join(', ') || 'nothing'}`);
  root.unmount();
  queryClient.clear();
  await clock.settle();
  clock.restore();
  return { cpuMs: (user + system) / 1_000, requests: server.requests() };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await run('plain');
await run('followed');
/** @type {Run[]} */
const plain = [];
/** @type {Run[]} */
const followed = [];
for (let round = 0; round < rounds; round += 1) {
  // Whoever goes first changes, because a run also pays for the garbage of the one before.
  if (round % 2 === 1) followed.push(await run('followed'));
  plain.push(await run('plain'));
  if (round % 2 === 0) followed.push(await run('followed'));
}

const summary = (/** @type {Run[]} */ runs) => ({
  'CPU ms, median': Math.round(median(runs.map(({ cpuMs }) => cpuMs))),
  'least to most': `${Math.round(Math.min(...runs.map(({ cpuMs }) => cpuMs)))} to ${Math.round(Math.max(...runs.map(({ cpuMs }) => cpuMs)))}`,
  requests: runs[0]?.requests,
});
const ratio = median(followed.map(({ cpuMs }, round) => cpuMs / (plain[round]?.cpuMs ?? Number.NaN)));
console.log(`${hooks} components, one minute of polling, ${rounds} rounds in turns:`);
console.table({ 'plain useQuery': summary(plain), useAlephTask: summary(followed) });
console.log(`useAlephTask costs ${ratio.toFixed(2)} times the CPU of a plain useQuery (at most ${limit}).`);
process.exitCode = ratio <= limit ? 0 : 1;

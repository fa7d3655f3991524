import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlephClient } from '../../src/client/AlephClient.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { createAlephProxy } from '../../src/server/createAlephProxy.js';
import { alephScenarios, type AlephScenario } from '../../src/testing/alephScenarios.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { serveHandler } from '../server/support/serveHandler.js';

/** A task of a quarter of an hour is over in well under a second. */
const speed = 2_000;
const polling = { intervalMs: 60, timeoutMs: 20_000 };
/** What never ends is waited for until its limit; an unknown id is looked at when the test says so. */
const special: Partial<Record<AlephScenario, AlephPolling>> = {
  success_without_url: { ...polling, timeoutMs: 1_000 },
  never_ends: { ...polling, timeoutMs: 1_000 },
  unknown_task: { ...polling, intervalMs: 30_000 },
};

const ends: Readonly<Record<AlephScenario, { phase: AlephPhase; detail?: string }>> = {
  success: { phase: 'succeeded' },
  moderation: { phase: 'failed', detail: 'content_policy' },
  unreachable_source: { phase: 'failed', detail: 'source_unreachable' },
  internal_error: { phase: 'failed', detail: 'internal' },
  success_without_url: { phase: 'stalled' },
  maintenance: { phase: 'succeeded' },
  rate_limited: { phase: 'succeeded' },
  flaky_network: { phase: 'succeeded' },
  html_answers: { phase: 'succeeded' },
  unknown_task: { phase: 'error', detail: 'not_found' },
  slow: { phase: 'succeeded' },
  never_ends: { phase: 'stalled' },
  expired_result: { phase: 'succeeded' },
};

const providers = {
  'kie.ai': { path: '/api/v1/aleph', dialect: 'observed', protocol: 'aleph' },
  apikley: { path: '/api/v1/aleph', dialect: 'documented', protocol: 'aleph' },
  'kie.ai, jobs': { path: '/api/v1/jobs', dialect: 'jobs', protocol: 'jobs' },
} as const;

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function startChain(
  scenario: AlephScenario,
  { path, dialect, protocol }: (typeof providers)[keyof typeof providers],
) {
  const apiKey = 'sk-chain';
  const emulator = createAlephEmulator({ scenario, speed, dialect, apiKeys: [apiKey] });
  const upstream = await serveHandler(async ({ url, method, headers, body }) =>
    // The adapter's request is one in shape only, and jsdom's `Request` is particular about that.
    emulator.fetch(url, { method, headers, body: body && (await new Response(body).text()) }),
  );
  const owners = new Map<string, string>();
  const proxy = createAlephProxy<string>({
    apiKey,
    basePath: '/api/aleph',
    protocol,
    baseUrl: `${upstream.origin}${path}`,
    authorize: (request) => request.headers.get('x-session'),
    authorizeTask: (user, taskId) => owners.get(taskId) === user,
    onCreated: (user, taskId) => owners.set(taskId, user),
    timeoutMs: 500,
  });
  const server = await serveHandler(proxy.handler);
  open.push(upstream, server);
  const client = createAlephClient({
    baseUrl: `${server.origin}/api/aleph`,
    // What a browser adds by itself on a page of the same site.
    headers: { 'x-session': 'viewer', 'sec-fetch-site': 'same-origin' },
  });
  return { client, emulator };
}

function follow(client: AlephClient, taskId: string, pace: AlephPolling) {
  const seen: UseAlephTaskResult[] = [];
  const Follower = () => {
    seen.push(useAlephTask(taskId, { polling: pace }));
    return null;
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client}>
        <Follower />
      </AlephProvider>
    </QueryClientProvider>,
  );
  return () => seen.at(-1);
}

describe.each(Object.entries(providers))('hook → proxy → emulator over HTTP: %s', (_, provider) => {
  it.each(Object.keys(alephScenarios) as AlephScenario[])(
    '%s',
    async (scenario) => {
      const { client, emulator } = await startChain(scenario, provider);
      const { taskId } = await client.generate({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' });
      const last = follow(client, taskId, special[scenario] ?? polling);
      if (scenario === 'unknown_task') {
        // However long the interval, a new id has 20 s before it counts as unknown: they pass at once.
        await waitFor(() => {
          expect(emulator.requests).toHaveLength(2);
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 21_000 });
        last()?.checkNow();
      }
      const { phase, detail } = ends[scenario];
      await waitFor(
        () => {
          expect(last()?.phase).toBe(phase);
        },
        { timeout: 15_000, interval: 20 },
      );
      const { task, error } = last() ?? {};
      expect(task?.state === 'failed' ? task.failure.reason : error?.code).toBe(detail);
      expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    },
    20_000,
  );
});

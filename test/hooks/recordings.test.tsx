import { render } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { pass } from '../support/followHarness.js';
import aleph from '../support/recordings/aleph.json' with { type: 'json' };

const start = 1_787_093_500_000;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers as the real API did: with the newest recorded answer that had come by then. */
function replay(recording: (typeof aleph.recordings)['unknownTask']) {
  const fetch = vi.fn((url: RequestInfo | URL) => {
    const { pathname, search } = new URL(url instanceof Request ? url.url : url);
    const known = recording.filter(
      ({ path, at }) => path === pathname + search && at <= Date.now() - start + 400,
    );
    const { body, status, contentType } =
      known.at(-1) ?? expect.fail(`nothing recorded for ${pathname}${search}`);
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': contentType } }));
  });
  return { fetch, client: createAlephClient({ fetch, apiKey: 'test', dangerouslyAllowBrowser: true }) };
}

function follow(client: ReturnType<typeof createAlephClient>, taskId: string) {
  const seen: UseAlephTaskResult[] = [];
  const Follower = () => {
    seen.push(useAlephTask(taskId, { client }));
    return null;
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Follower />
    </QueryClientProvider>,
  );
  return seen;
}

it('ends the recorded task as failed for an internal reason, in three renders', async () => {
  const { client, fetch } = replay(aleph.recordings.upstreamFailure);
  const seen = follow(client, 'c0d088df35254cc3e7187fb7116b2efa');
  await pass(600_000);
  expect(seen.map(({ phase }) => phase)).toEqual(['loading', 'processing', 'failed']);
  expect(seen.at(-1)?.task).toMatchObject({
    state: 'failed',
    createdAt: start,
    completedAt: start + 16_000,
    failure: {
      code: 500,
      reason: 'internal',
      isRetryable: true,
      message: 'internal error, please try again later.',
    },
    params: { prompt: 'Transform the clip into a hand-painted watercolor animation.' },
  });
  expect(fetch).toHaveBeenCalledTimes(4);
});

it('ends the recorded unknown id as not_found', async () => {
  const { client } = replay(aleph.recordings.unknownTask);
  const seen = follow(client, 'apicity-test-nonexistent-task-id-do-not-record-real');
  await pass(600_000);
  expect(seen.map(({ phase }) => phase)).toEqual(['loading', 'error']);
  expect(seen.at(-1)?.error?.code).toBe('not_found');
});

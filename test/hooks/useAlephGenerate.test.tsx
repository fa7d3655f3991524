import { QueryClient, QueryClientProvider, type QueryClientConfig } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephGenerateInput } from '../../src/core/AlephGenerateInput.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephGenerate, type UseAlephGenerateResult } from '../../src/hooks/useAlephGenerate.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { pass } from '../support/followHarness.js';

const input: AlephGenerateInput = { prompt: 'A film', videoUrl: 'https://a.example/in.mp4', seed: 7 };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = Response | Error | 'hang';
const no = (code: number) => () => Response.json({ code, msg: 'no', data: null });

/** A page with one button that submits and, once there is an id, follows it; posts are counted, with their keys. */
function createPage({
  config,
  answer,
  latencyMs = 300,
}: { config?: QueryClientConfig; answer?: (post: number) => Answer | undefined; latencyMs?: number } = {}) {
  const emulator = createAlephEmulator({ latencyMs, scenario: 'success' });
  const posts: { body: string; key: string | null }[] = [];
  const client = createAlephClient({
    baseUrl: 'https://api.example.com/aleph',
    fetch: async (url, init) => {
      if (init?.method !== 'POST') return emulator.fetch(url, init);
      posts.push({ body: init.body as string, key: new Headers(init.headers).get('idempotency-key') });
      const given = answer?.(posts.length);
      if (given === undefined) return emulator.fetch(url, init);
      if (given instanceof Error) throw given;
      if (given !== 'hang') return given;
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    },
  });
  const queryClient = new QueryClient(config);
  const hooks: UseAlephGenerateResult[] = [];
  const Submit = ({ name, given = input }: { name: string; given?: AlephGenerateInput }) => {
    const submission = useAlephGenerate();
    hooks.push(submission);
    return (
      <button
        onClick={() => {
          submission.mutate(given);
        }}
      >
        {name}{' '}
        {submission.data ? JSON.stringify(submission.data) : (submission.error?.code ?? submission.status)}
      </button>
    );
  };
  const show = (children: React.ReactNode = <Submit name="a" />) =>
    render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <AlephProvider client={client}>{children}</AlephProvider>
        </QueryClientProvider>
      </StrictMode>,
    );
  const hook = () => {
    const last = hooks.at(-1);
    if (!last) throw new Error('nothing rendered');
    return last;
  };
  return { posts, queryClient, client, emulator, Submit, show, hook };
}

const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} `) });

describe('a paid call is made once', () => {
  test('by a double click', async () => {
    const page = createPage();
    page.show();
    fireEvent.click(button('a'));
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(1);
    expect(button('a')).toHaveTextContent('"deduplicated":true');
  });

  test('by two components, whatever the order of the fields', async () => {
    const page = createPage();
    const { seed, videoUrl, prompt } = input;
    page.show(
      <>
        <page.Submit name="a" />
        <page.Submit name="b" given={{ seed: seed ?? 0, videoUrl, prompt }} />
      </>,
    );
    fireEvent.click(button('a'));
    fireEvent.click(button('b'));
    await pass(1_000);
    expect(page.posts).toHaveLength(1);
    expect(button('a')).toHaveTextContent('"deduplicated":false');
    expect(button('b')).toHaveTextContent('"deduplicated":true');
  });

  test('within 10 s of the answer, and anew after that', async () => {
    const page = createPage();
    page.show();
    fireEvent.click(button('a'));
    await pass(9_000);
    fireEvent.click(button('a'));
    await pass(3_000);
    expect(page.posts).toHaveLength(1);
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(2);
    expect(page.posts[0]?.key).not.toBe(page.posts[1]?.key);
  });

  test('from an effect under StrictMode', async () => {
    const page = createPage();
    const Careless = () => {
      const { mutate } = useAlephGenerate();
      useEffect(() => {
        mutate(input);
      }, [mutate]);
      return null;
    };
    page.show(<Careless />);
    await pass(1_000);
    expect(page.posts).toHaveLength(1);
  });

  test('whatever a QueryClient’s defaults say, also offline', async () => {
    const page = createPage({
      config: {
        defaultOptions: {
          mutations: {
            retry: 5,
            retryDelay: 1,
            networkMode: 'online',
            scope: { id: 'one' },
            mutationKey: ['x'],
          },
          queries: { gcTime: 0 },
        },
      },
      answer: () => new TypeError('Failed to fetch'),
    });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    page.show();
    fireEvent.click(button('a'));
    await pass(60_000);
    await act(() => page.queryClient.resumePausedMutations());
    expect(page.posts).toHaveLength(1);
    expect(button('a')).toHaveTextContent('outcome_unknown');
  });

  test('but another input, and force, are submissions of their own', async () => {
    const page = createPage();
    page.show();
    const made: unknown[] = [];
    await act(async () => {
      const { generate } = page.hook();
      const calls = [
        generate(input),
        generate({ ...input, seed: 8 }),
        generate(input, { force: true }),
        generate(input),
      ];
      await vi.advanceTimersByTimeAsync(1_000);
      made.push(...(await Promise.all(calls)));
    });
    expect(page.posts).toHaveLength(3);
    expect(made.map((one) => (one as { deduplicated: boolean }).deduplicated)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(new Set(made.map((one) => (one as { taskId: string }).taskId)).size).toBe(3);
  });
});

describe('what went wrong', () => {
  test('a refusal may be tried again at once', async () => {
    const page = createPage({ answer: (post) => (post === 1 ? no(402)() : undefined) });
    page.show();
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(button('a')).toHaveTextContent('insufficient_credits');
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(2);
    expect(button('a')).toHaveTextContent('taskId');
  });

  test('an unknown outcome is not repeated for 10 s, then under the same key', async () => {
    const page = createPage({
      answer: (post) => (post === 1 ? new Response('<html>', { status: 502 }) : undefined),
    });
    page.show();
    fireEvent.click(button('a'));
    await pass(1_000);
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(1);
    expect(button('a')).toHaveTextContent('outcome_unknown');
    await pass(10_000);
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(2);
    expect(page.posts[1]?.key).toBe(page.posts[0]?.key);
    expect(page.posts[0]?.key).toMatch(/^[0-9a-f]{32}$/);
  });

  test('what cannot be right is not sent', async () => {
    const page = createPage();
    page.show(<page.Submit name="a" given={{ ...input, prompt: ' ' }} />);
    fireEvent.click(button('a'));
    await pass(1_000);
    expect(page.posts).toHaveLength(0);
    expect(button('a')).toHaveTextContent('invalid_request');
  });

  test('one caller’s abort does not take the task from another', async () => {
    const page = createPage({ latencyMs: 5_000 });
    page.show();
    const control = new AbortController();
    const outcomes: unknown[] = [];
    const note = (call: Promise<unknown>) =>
      call.then(
        (done) => outcomes.push(done),
        (error: unknown) => outcomes.push((error as { code: string }).code),
      );
    const { generate } = page.hook();
    void note(generate(input, { signal: control.signal }));
    void note(generate(input));
    await pass(1_000);
    control.abort();
    await pass(6_000);
    expect(outcomes).toEqual(['outcome_unknown', expect.objectContaining({ deduplicated: true })]);
    expect(page.posts).toHaveLength(1);
  });

  test('the only caller’s abort ends the request; one aborted before sends nothing', async () => {
    const page = createPage({ answer: () => 'hang' });
    page.show();
    const control = new AbortController();
    const codes: string[] = [];
    const note = (error: unknown) => codes.push((error as { code: string }).code);
    page.hook().generate(input, { signal: control.signal }).catch(note);
    await pass(1_000);
    control.abort();
    await pass(1_000);
    page
      .hook()
      .generate({ ...input, seed: 1 }, { signal: control.signal })
      .catch(note);
    await pass(1_000);
    expect(codes).toEqual(['outcome_unknown', 'aborted']);
    expect(page.posts).toHaveLength(1);
  });

  test('a client that can only read is named, with the way out', () => {
    const { client, queryClient, Submit } = createPage();
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const reader = { getTask: client.getTask, scope: client.scope, startedAt: client.startedAt };
    const at = (given: typeof reader) => () =>
      render(
        <QueryClientProvider client={queryClient}>
          <AlephProvider client={given}>
            <Submit name="a" />
          </AlephProvider>
        </QueryClientProvider>,
      );
    expect(at(reader)).toThrow(/can only read.*createAlephClient\(\) returned.*\[configuration\]/);
    // One that could pay, but not look at what was paid for.
    const submitter = { generate: client.generate, scope: client.scope } as unknown as typeof client;
    const OwnSubmit = () => {
      useAlephGenerate({ client: submitter });
      return null;
    };
    expect(() =>
      render(
        <QueryClientProvider client={queryClient}>
          <OwnSubmit />
        </QueryClientProvider>,
      ),
    ).toThrow(/useAlephGenerate got no client.*\[configuration\]/);
    expect(() =>
      render(
        <QueryClientProvider client={queryClient}>
          <Submit name="a" />
        </QueryClientProvider>,
      ),
    ).toThrow(/no client.*\[configuration\]/);
  });
});

describe('the new task', () => {
  const Follower = ({ phases }: { phases: string[] }) => {
    const { data, mutate } = useAlephGenerate();
    const { phase, task, startedAt } = useAlephTask(data?.taskId);
    phases.push(`${phase} ${task?.params?.prompt ?? ''} ${String(startedAt !== null)}`);
    return (
      <button
        onClick={() => {
          mutate(input);
        }}
      >
        go
      </button>
    );
  };

  test('is processing at once, with its prompt and its start, and is not asked about before the interval', async () => {
    const page = createPage({ config: { defaultOptions: { queries: { gcTime: 0 } } } });
    const phases: string[] = [];
    page.show(<Follower phases={phases} />);
    fireEvent.click(screen.getByRole('button'));
    await pass(5_000);
    expect([...new Set(phases)]).toEqual(['idle  false', 'processing A film true']);
    expect(page.emulator.requests.filter(({ method }) => method === 'GET')).toHaveLength(0);
    await pass(16 * 60_000);
    expect([...new Set(phases)].at(-1)).toBe('succeeded A film true');
  });

  test.each([500, 6_000])('may be unknown to the API for 20 s, polled every %i ms', async (intervalMs) => {
    for (const [lagMs, end] of [
      [19_000, 'processing'],
      [60_000, 'error'],
    ] as const) {
      const page = createPage();
      const from = Date.now();
      const lagging: typeof page.client = {
        ...page.client,
        getTask: (taskId, options) =>
          page.client.getTask(Date.now() - from < lagMs ? 'nobody' : taskId, options),
      };
      const phases: string[] = [];
      const view = render(
        <QueryClientProvider client={page.queryClient}>
          <AlephProvider client={lagging} polling={{ intervalMs }}>
            <Follower phases={phases} />
          </AlephProvider>
        </QueryClientProvider>,
      );
      fireEvent.click(screen.getByRole('button'));
      await pass(20_000);
      expect(phases.some((phase) => phase.startsWith('error'))).toBe(false);
      await pass(8_000);
      expect(phases.at(-1)).toMatch(new RegExp(`^${end}`));
      view.unmount();
    }
  });
});

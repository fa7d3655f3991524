import { QueryClient, QueryClientProvider, type QueryClientConfig } from '@tanstack/react-query';
import { act, render, type RenderResult } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { vi } from 'vitest';
import { apiBase, protocol } from './protocol.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import {
  useAlephTask,
  type UseAlephTaskOptions,
  type UseAlephTaskResult,
} from '../../src/hooks/useAlephTask.js';

/** One look at the scripted server: when it came, and whether its caller gave up on it. */
export interface Look {
  at: number;
  signal: AbortSignal | undefined;
}

export interface World {
  looks: Look[];
  client: ReturnType<typeof createAlephClient>;
  queryClient: QueryClient;
  wrapper: (props: { children: ReactNode }) => ReactNode;
}

/** A server that answers from a function of time, with 300 ms of latency, and everything a hook needs around it. */
export function createWorld(
  respond: (look: number, ageMs: number) => Response | Error,
  {
    config,
    latencyMs = 300,
    strict = false,
  }: { config?: QueryClientConfig; latencyMs?: number; strict?: boolean } = {},
): World {
  const start = Date.now();
  const looks: Look[] = [];
  const fetch: typeof globalThis.fetch = (_url, init) => {
    const signal = init?.signal ?? undefined;
    looks.push({ at: Date.now() - start, signal });
    const count = looks.length;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const response = respond(count, Date.now() - start);
        if (response instanceof Error) reject(response);
        else resolve(response);
      }, latencyMs);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  };
  const client = createAlephClient({ baseUrl: apiBase, protocol, fetch });
  const queryClient = new QueryClient(config);
  const Mode = strict ? StrictMode : ({ children }: { children: ReactNode }) => children;
  return {
    looks,
    client,
    queryClient,
    wrapper: ({ children }) => (
      <Mode>
        <QueryClientProvider client={queryClient}>
          <AlephProvider client={client}>{children}</AlephProvider>
        </QueryClientProvider>
      </Mode>
    ),
  };
}

export interface Followed extends RenderResult {
  /** What the hook returned at each render. */
  renders: UseAlephTaskResult[];
  current: () => UseAlephTaskResult;
}

/** Renders one component that follows `taskId`. */
export function follow(
  world: World,
  taskId: string | null = 'a1',
  options: UseAlephTaskOptions = {},
): Followed {
  const renders: UseAlephTaskResult[] = [];
  const Follower = () => {
    const result = useAlephTask(taskId, options);
    renders.push(result);
    return <p>{result.phase}</p>;
  };
  const view = render(<Follower />, { wrapper: world.wrapper });
  return {
    ...view,
    renders,
    current: () => {
      const last = renders.at(-1);
      if (!last) throw new Error('nothing rendered');
      return last;
    },
  };
}

/** Lets fake time pass, timers, promises and renders included: in steps, because React 18 renders only where `act` ends. */
export async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 3_000) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(Math.min(left, 3_000));
    });
  }
}

/** The viewer leaves the tab, or comes back to it. */
export async function setHidden(isHidden: boolean): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible');
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1);
  });
}

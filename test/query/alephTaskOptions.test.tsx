import {
  dehydrate,
  type DehydratedState,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { alephKeys } from '../../src/query/alephKeys.js';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const respond = (body: unknown) => {
  const fetch = vi.fn(() => Promise.resolve(answer(body, { date: Date.now() })));
  return { fetch, client: createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch }) };
};

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('alephKeys', () => {
  it('hold scope and id, never an address or a key', () => {
    const { client } = respond({});
    expect(alephTaskOptions(client, 'a1').queryKey).toEqual(['aleph', 'tasks', 'default', 'a1']);
    expect(alephKeys.task('user-7', 'a1').slice(0, 3)).toEqual(alephKeys.tasks('user-7'));
    expect(alephKeys.tasks('user-7').slice(0, 1)).toEqual(alephKeys.all);
  });
});

describe('on a server', () => {
  it('a prefetched task hydrates the browser’s query and renders the same at once', async () => {
    const { client } = respond(recordInfo({ createTime: start - 60_000 }));
    const server = new QueryClient();
    await server.prefetchQuery(alephTaskOptions(client, 'a1'));
    const state = JSON.parse(JSON.stringify(dehydrate(server))) as DehydratedState;

    const browser = respond({});
    const Phase = () => {
      const { phase, startedAt } = useAlephTask('a1');
      return <p>{`${phase} ${startedAt ?? 'unknown'}`}</p>;
    };
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={browser.client}>
          <HydrationBoundary state={state}>
            <Phase />
          </HydrationBoundary>
        </AlephProvider>
      </QueryClientProvider>,
    );
    expect(html).toBe(`<p>processing ${start - 60_000}</p>`);
    expect(browser.fetch).not.toHaveBeenCalled();
  });

  it('leaves no timer behind that would keep the process alive', async () => {
    const { client } = respond(recordInfo({ createTime: start }));
    await new QueryClient().prefetchQuery(alephTaskOptions(client, 'a1'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a loader see the failure of a request', async () => {
    const { client } = respond({ code: 200, msg: 'success', data: null });
    await expect(new QueryClient().fetchQuery(alephTaskOptions(client, 'a1'))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('shares nothing between two requests', async () => {
    const first = new QueryClient();
    const { client } = respond(recordInfo({ createTime: start }));
    await first.prefetchQuery(alephTaskOptions(client, 'a1'));
    expect(new QueryClient().getQueryData(alephTaskOptions(client, 'a1').queryKey)).toBeUndefined();
  });
});

describe('types', () => {
  it('flow through useQueries, useSuspenseQuery and getQueryData', () => {
    const { client } = respond({});
    const Card = () => {
      const one: string = useSuspenseQuery(alephTaskOptions(client, 'a1')).data.state;
      const many: (string | undefined)[] = useQueries({
        queries: ['a1', 'a2'].map((id) => alephTaskOptions(client, id)),
      }).map(({ data }) => data?.taskId);
      return <p>{[one, ...many]}</p>;
    };
    const known: string | undefined = new QueryClient().getQueryData(
      alephTaskOptions(client, 'a1').queryKey,
    )?.state;
    expect([typeof Card, known]).toEqual(['function', undefined]);
  });
});

import { act, render } from '@testing-library/react';
import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';
import { createWorld, follow, pass } from '../support/followHarness.js';
import { answer, recordInfo } from '../support/wire.js';

const start = Date.UTC(2026, 7, 1);
const running = (_look: number, ageMs: number) =>
  answer(recordInfo({ createTime: start }), { date: start + ageMs });

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

it('subscribes to the cache once, however many hooks there are, and not at all when they are gone', async () => {
  const world = createWorld(running);
  const cache = world.queryClient.getQueryCache();
  const unsubscribed = vi.fn();
  const subscribe = cache.subscribe.bind(cache);
  const subscribed = vi.spyOn(cache, 'subscribe').mockImplementation((listener) => {
    const stop = subscribe(listener);
    return () => {
      unsubscribed();
      stop();
    };
  });
  const Card = ({ id }: { id: string }) => <p>{useAlephTask(id).phase}</p>;
  const ids = Array.from({ length: 20 }, (_, index) => `a${String(index % 10)}`);
  const view = render(
    ids.map((id, index) => <Card key={index} id={id} />),
    { wrapper: world.wrapper },
  );
  await pass(20_000);
  expect([subscribed.mock.calls.length, unsubscribed.mock.calls.length]).toEqual([1, 0]);
  view.unmount();
  expect([subscribed.mock.calls.length, unsubscribed.mock.calls.length]).toEqual([1, 1]);
});

it('makes one request of an impatient viewer’s many clicks', async () => {
  const world = createWorld(running);
  const { current } = follow(world);
  await pass(1_000);
  act(() => {
    for (let click = 0; click < 5; click += 1) current().checkNow();
  });
  await pass(1_000);
  expect(world.looks).toHaveLength(2);
});

it('takes an interval that no timer can hold for a long one, not for none', async () => {
  const world = createWorld(running);
  follow(world, 'a1', { polling: { intervalMs: 1e12, timeoutMs: Infinity } });
  await pass(60 * 60_000);
  expect(world.looks).toHaveLength(1);
});

it('leaves react-query’s tracking alone: who reads isFetching is told of every look', async () => {
  const world = createWorld(running);
  const seen: boolean[] = [];
  const Busy = () => {
    seen.push(useAlephTask('a1').query.isFetching);
    return null;
  };
  render(<Busy />, { wrapper: world.wrapper });
  await pass(14_000);
  // React 18 gathers the start and the end of a look into one render; none of the three looks goes by untold.
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect([seen.at(0), seen.at(-1)]).toEqual([true, false]);
});

it('throws a request error into the boundary of a suspended component, without the grace of a new id', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const world = createWorld(() => answer({ code: 200, msg: 'success', data: null }));
  const Card = () => <p>{useSuspenseQuery(alephTaskOptions(world.client, 'a1')).data.state}</p>;
  const view = render(
    <QueryClientProvider client={world.queryClient}>
      <Boundary>
        <Suspense fallback="waiting">
          <Card />
        </Suspense>
      </Boundary>
    </QueryClientProvider>,
  );
  expect(view.container.textContent).toBe('waiting');
  await pass(1_000);
  expect(view.container.textContent).toBe('not_found');
  expect(world.looks).toHaveLength(1);
});

class Boundary extends Component<{ children: ReactNode }, { code?: string }> {
  override state: { code?: string } = {};
  static getDerivedStateFromError(error: { code: string }) {
    return { code: error.code };
  }
  override render() {
    return this.state.code ?? this.props.children;
  }
}

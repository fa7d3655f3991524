import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { memo } from 'react';
import { expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import { useAlephConfig } from '../../src/hooks/AlephContext.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephHistory } from '../../src/hooks/useAlephHistory.js';

test('a polling that is written in place renders nothing below, and connects no power anew', () => {
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph' });
  const queryClient = new QueryClient();
  const disconnect = vi.fn();
  const connect = vi.fn(() => disconnect);
  const power = { connect };
  let renders = 0;
  const Child = memo(() => {
    useAlephConfig();
    renders += 1;
    return null;
  });
  const page = (polling: AlephPolling) => (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} polling={polling} tabs={power}>
        <Child />
      </AlephProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(page({ intervalMs: 3_000, timeoutMs: Infinity }));
  for (let round = 0; round < 3; round += 1) rerender(page({ intervalMs: 3_000, timeoutMs: Infinity }));
  expect([renders, connect.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 1, 0]);
  expect(connect).toHaveBeenCalledWith(
    expect.objectContaining({ polling: { intervalMs: 3_000, timeoutMs: Infinity, whenHidden: 'pause' } }),
  );
  rerender(page({ intervalMs: 4_000 }));
  expect([renders, connect.mock.calls.length, disconnect.mock.calls.length]).toEqual([2, 2, 1]);
});

test('a history listens to storage once, however many components show it, and not at all without them', () => {
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  const count = (calls: readonly (readonly unknown[])[]) =>
    calls.filter(([type]) => type === 'storage').length;
  const history = createAlephHistory({ scope: 'default' });
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph' });
  const Entries = () => <p>{useAlephHistory().length}</p>;
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client} history={history}>
        {Array.from({ length: 20 }, (_, index) => (
          <Entries key={index} />
        ))}
      </AlephProvider>
    </QueryClientProvider>,
  );
  expect(count(add.mock.calls)).toBe(1);
  expect(count(remove.mock.calls)).toBe(0);
  unmount();
  expect(count(remove.mock.calls)).toBe(1);
});

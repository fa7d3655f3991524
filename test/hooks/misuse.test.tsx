import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';

const client = createAlephClient({
  baseUrl: '/api/aleph',
  fetch: () => Promise.reject(new TypeError('not called')),
});
const queryClient = new QueryClient();
const Follower = ({ id }: { id: unknown }) => <p>{useAlephTask(id as string).phase}</p>;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('explains a missing QueryClient, two copies of react-query included', () => {
  expect(() => render(<Follower id="a1" />)).toThrow(
    /no QueryClient: wrap the app in <QueryClientProvider.*two copies/,
  );
});

it('explains a missing provider', () => {
  expect(() =>
    render(
      <QueryClientProvider client={queryClient}>
        <Follower id="a1" />
      </QueryClientProvider>,
    ),
  ).toThrow(/no client: render it inside <AlephProvider client=/);
});

it.each([
  [7, 'number'],
  [{}, 'object'],
])('explains a task id that is no string: %o', (id, type) => {
  expect(() =>
    render(
      <QueryClientProvider client={queryClient}>
        <AlephProvider client={client}>
          <Follower id={id} />
        </AlephProvider>
      </QueryClientProvider>,
    ),
  ).toThrow(new RegExp(`task id as a string.*got a ${type}: pass`));
});

it('explains a provider without a client', () => {
  expect(() =>
    render(
      <QueryClientProvider client={queryClient}>
        <AlephProvider client={undefined as never}>x</AlephProvider>
      </QueryClientProvider>,
    ),
  ).toThrow(/<AlephProvider> got no client: pass client=/);
});

it.each([null, undefined, '', '  '])('takes %o for no task yet', (id) => {
  const view = render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>
        <Follower id={id} />
      </AlephProvider>
    </QueryClientProvider>,
  );
  expect(view.container.textContent).toBe('idle');
});

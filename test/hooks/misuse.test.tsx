import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { createAlephNotifications } from '../../src/browser/notifications/createAlephNotifications.js';
import { createAlephTabs } from '../../src/browser/tabs/createAlephTabs.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { alephKeys } from '../../src/query/alephKeys.js';
import { alephTaskOptions } from '../../src/query/alephTaskOptions.js';

const client = createAlephClient({
  baseUrl: '/api/aleph',
  fetch: () => Promise.reject(new TypeError('not called')),
});
const queryClient = new QueryClient();
const Follower = ({ id, ...options }: { id: unknown; [option: string]: unknown }) => (
  <p>{useAlephTask(id as string, options).phase}</p>
);
const renderInside = (content: ReactNode) =>
  render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>{content}</AlephProvider>
    </QueryClientProvider>,
  );

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
  ).toThrow(
    /^useAlephTask got no client: pass what createAlephClient\(\) returned, once, to <AlephProvider client=/,
  );
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
  ).toThrow(new RegExp(`taskId must be the string that generate.*its type is ${type}: pass`));
});

it('explains a provider without a client', () => {
  expect(() =>
    render(
      <QueryClientProvider client={queryClient}>
        <AlephProvider client={undefined as never}>x</AlephProvider>
      </QueryClientProvider>,
    ),
  ).toThrow(/^<AlephProvider> got no client: pass what/);
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

it('explains a client option that is no client', () => {
  expect(() => renderInside(<Follower id="a1" client={{}} />)).toThrow(
    /^useAlephTask got no client: .* or as its own client/,
  );
});

it.each([[undefined, 'a1'] as const, ['a1', client] as const, [{}, 'a1'] as const])(
  'explains alephTaskOptions(%o, …)',
  (first, second) => {
    expect(() => alephTaskOptions(first as never, second as never)).toThrow(
      /^alephTaskOptions got no client: pass what createAlephClient\(\) returned/,
    );
  },
);

it('explains alephTaskOptions with an id that is no string', () => {
  expect(() => alephTaskOptions(client, 42 as never)).toThrow(
    /taskId must be the string that generate.*its type is number: pass/,
  );
});

it.each([null, '', 0, NaN])('takes enabled: %o for false', (enabled) => {
  expect(renderInside(<Follower id="a1" enabled={enabled} />).container.textContent).toBe('idle');
});

it.each([
  null,
  'a1',
  7,
  { taskId: 'a1' },
  { taskId: 'a1', state: 'done' },
  { taskId: 'a1', state: 'succeeded' },
  { taskId: 'a1', state: 'succeeded', videoUrl: 'javascript:alert(1)' },
  { taskId: 'a1', state: 'failed' },
])('looks for itself when initialTask is %o', (initialTask) => {
  queryClient.clear();
  expect(renderInside(<Follower id="a1" initialTask={initialTask} />).container.textContent).toBe('loading');
});

it('says once on the console when the first answer comes from something that is no Aleph API', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = () => Promise.resolve(new Response('<!doctype html>', { status: 200 }));
  const lost = createAlephClient({ baseUrl: '/wrong', fetch: page });
  renderInside(<Follower id="lost" client={lost} polling={{ intervalMs: 5 }} />);
  await vi.waitFor(() => {
    expect(queryClient.getQueryState(alephKeys.task('default', 'lost'))?.errorUpdateCount).toBeGreaterThan(2);
  });
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^react-aleph: .*baseUrl may not point at an Aleph API or proxy/)],
  ]);
});

it.each([undefined, null, {}])('tabs and notifications are made from %j', (options) => {
  expect(createAlephTabs(options).connect).toBeTypeOf('function');
  expect(createAlephNotifications(options).connect).toBeTypeOf('function');
});

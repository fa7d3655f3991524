import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { pass } from '../support/followHarness.js';

const minute = 60_000;
const base = 'https://api.example.com/aleph';
const start = Date.UTC(2026, 7, 1);

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A provider whose clock nobody can know: no `Date` header, and times 8 hours off. */
function createWorld() {
  const emulator = createAlephEmulator({
    ...{ latencyMs: 300, scenario: 'never_ends', dateHeader: false },
    now: () => Date.now() - 8 * 60 * minute,
  });
  const looks = () => emulator.requests.filter(({ method }) => method === 'GET').length;
  const open = (taskId: string) => {
    const history = createAlephHistory({ scope: 'default', locks: null });
    const client = createAlephClient({ baseUrl: base, fetch: emulator.fetch });
    const seen: UseAlephTaskResult[] = [];
    const Card = () => {
      seen.push(useAlephTask(taskId));
      return null;
    };
    const view = render(
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={client} history={history}>
          <Card />
        </AlephProvider>
      </QueryClientProvider>,
    );
    return {
      history,
      seen,
      last: () => seen.at(-1),
      phases: () => [...new Set(seen.map(({ phase }) => phase))],
      close: view.unmount,
    };
  };
  const generate = async () => {
    const client = createAlephClient({ baseUrl: base, fetch: emulator.fetch });
    const made = client.generate({ prompt: 'A film', videoUrl: 'https://a.example/in.mp4' });
    await pass(1_000);
    return (await made).taskId;
  };
  return { looks, open, generate };
}

test('a reload does not start the limit anew: the age counts from the stored start', async () => {
  const world = createWorld();
  const taskId = await world.generate();
  const first = world.open(taskId);
  const startedAt = Date.now();
  first.history.add(taskId);
  await pass(20 * minute);
  expect(first.last()?.phase).toBe('processing');
  first.close();

  const second = world.open(taskId);
  await pass(9 * minute);
  expect(second.last()).toMatchObject({ phase: 'processing', startedAt });
  await pass(2 * minute);
  expect(second.last()).toMatchObject({ phase: 'stalled', startedAt });
  const looks = world.looks();
  await pass(20 * minute);
  expect(world.looks()).toBe(looks);
  second.close();
});

test('what has stalled is looked at once after a reload, and never said to be loading or new', async () => {
  const world = createWorld();
  const taskId = await world.generate();
  const startedAt = Date.now();
  const first = world.open(taskId);
  first.history.add(taskId);
  await pass(31 * minute);
  expect(first.last()?.phase).toBe('stalled');
  first.close();

  const looks = world.looks();
  await pass(10 * minute);
  const second = world.open(taskId);
  await pass(20 * minute);
  expect(second.last()).toMatchObject({ phase: 'stalled', startedAt });
  expect(world.looks()).toBe(looks + 1);
  expect(second.seen.every((one) => one.startedAt === null || one.startedAt === startedAt)).toBe(true);
  second.close();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTasks, type AlephTasksEntry } from '../../src/hooks/useAlephTasks.js';
import {
  useAlephVideoGeneration,
  type UseAlephVideoGenerationResult,
} from '../../src/hooks/useAlephVideoGeneration.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { pass } from '../support/followHarness.js';

const minute = 60_000;
const source = 'https://a.example/in.mp4';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(emulator: ReturnType<typeof createAlephEmulator>, withHistory: boolean) {
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
  const renders: UseAlephVideoGenerationResult[] = [];
  const Dashboard = () => {
    renders.push(useAlephVideoGeneration());
    return null;
  };
  const view = render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider
        client={client}
        history={withHistory ? createAlephHistory({ scope: 'default' }) : undefined}
      >
        <Dashboard />
      </AlephProvider>
    </QueryClientProvider>,
  );
  const last = () => {
    const result = renders.at(-1);
    if (!result) throw new Error('nothing rendered');
    return result;
  };
  return { ...view, renders, last };
}

test.each([true, false])('the sample’s shape, made right; with a history: %s', async (withHistory) => {
  const emulator = createAlephEmulator({
    latencyMs: 300,
    plan: (_, index) => ({ durationMs: (index + 1) * 2 * minute }),
  });
  const page = open(emulator, withHistory);
  const startedAt = Date.now();
  await act(async () => {
    const first = page.last().generateVideo('One', source);
    const second = page.last().generateVideo('Two', source, { seed: 2 });
    await vi.advanceTimersByTimeAsync(500);
    await Promise.all([first, second]);
  });
  await pass(1_000);
  expect(page.last().tasks.map(({ prompt, phase, videoUrl }) => [prompt, phase, videoUrl])).toEqual(
    expect.arrayContaining([
      ['Two', 'processing', source],
      ['One', 'processing', source],
    ]),
  );
  expect(page.last().tasks[0]).toMatchObject({
    startedAt: expect.closeTo(startedAt, -3) as number,
    lastCheckedAt: null,
  });

  await pass(3 * minute);
  const one = page.last().tasks.find(({ prompt }) => prompt === 'One');
  expect(one).toMatchObject({ phase: 'succeeded', task: { state: 'succeeded' } });
  expect(one?.lastCheckedAt).toBeGreaterThan(startedAt + minute);
  const looks = emulator.requests.length;
  await act(async () => {
    const look = page.last().checkTask(one?.id ?? '');
    await vi.advanceTimersByTimeAsync(500);
    await expect(look).resolves.toMatchObject({ state: 'succeeded' });
  });
  expect(emulator.requests.length).toBeGreaterThan(looks);

  act(() => {
    page.last().clearFinished();
  });
  expect(page.last().tasks.map(({ prompt }) => prompt)).toEqual(['Two']);
  const two = page.last().tasks[0]?.id ?? '';
  await act(async () => {
    const again = page.last().retryTask(two);
    await vi.advanceTimersByTimeAsync(500);
    expect((await again).taskId).not.toBe(two);
  });
  expect(page.last().tasks.map(({ prompt }) => prompt)).toEqual(['Two', 'Two']);
  expect(
    emulator.requests.filter(({ body }) => (body as { seed?: number } | undefined)?.seed === 2),
  ).toHaveLength(2);
  act(() => {
    page.last().removeTask(two);
  });
  expect(page.last().tasks).toHaveLength(1);
  // What was taken off the list is not polled any more; what ends is not polled either.
  await pass(20 * minute);
  const done = emulator.requests.length;
  await pass(20 * minute);
  expect(emulator.requests).toHaveLength(done);

  page.unmount();
  const reloaded = open(emulator, withHistory);
  expect(reloaded.last().tasks).toHaveLength(withHistory ? 1 : 0);
});

test('an API key, as the sample takes it, is refused with the way out', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const Sample = () => {
    useAlephVideoGeneration('sk-123' as never);
    return null;
  };
  expect(() => render(<Sample />)).toThrow(/takes no API key.*createAlephProxy.*\[configuration\]/);
});

test('many tasks render when a phase changes, not at every look', async () => {
  const emulator = createAlephEmulator({ latencyMs: 100, plan: () => ({ durationMs: 5 * minute }) });
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
  const made = [];
  for (let index = 0; index < 10; index += 1) {
    const call = client.generate({ prompt: String(index), videoUrl: source });
    await pass(200);
    made.push(await call);
  }
  const ids = made.map(({ taskId }) => taskId);
  const renders: (readonly AlephTasksEntry[])[] = [];
  const Many = () => {
    renders.push(useAlephTasks([...ids, ...ids.slice(0, 2)]));
    return null;
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client}>
        <Many />
      </AlephProvider>
    </QueryClientProvider>,
  );
  await pass(3 * minute);
  expect(renders.at(-1)?.map(({ taskId, phase }) => [taskId, phase])).toEqual(
    ids.map((id) => [id, 'processing']),
  );
  expect(renders.length).toBeLessThanOrEqual(3);
  await pass(3 * minute);
  expect(
    renders.at(-1)?.every(({ phase, task }) => phase === 'succeeded' && task?.state === 'succeeded'),
  ).toBe(true);
  expect(renders.length).toBeLessThanOrEqual(3 + ids.length);
});

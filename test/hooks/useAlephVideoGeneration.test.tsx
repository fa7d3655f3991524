import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephGenerateInput } from '../../src/core/AlephGenerateInput.js';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
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

test('a retry submits the whole input, also what neither the history nor the API shows', async () => {
  const emulator = createAlephEmulator({ latencyMs: 300, scenario: 'internal_error' });
  const page = open(emulator, true);
  const whole: Partial<AlephGenerateInput> = {
    ...{ aspectRatio: '21:9', seed: 7, referenceImage: 'https://a.example/r.png', waterMark: 'Mine' },
    ...{ uploadCn: true, callBackUrl: 'https://a.example/callback' },
  };
  await act(async () => {
    const first = page.last().generateVideo('One', source, whole);
    await vi.advanceTimersByTimeAsync(500);
    await first;
  });
  await pass(3 * minute);
  await act(async () => {
    const again = page.last().retryTask(page.last().tasks[0]?.id ?? '');
    await vi.advanceTimersByTimeAsync(500);
    await again;
  });
  const bodies = emulator.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(bodies).toEqual([bodies[0], bodies[0]]);
  expect(bodies[0]).toMatchObject({ prompt: 'One', videoUrl: source, ...whole });
});

test('a retry after a reload submits all of the input but the callBackUrl, which may hold a secret', async () => {
  const emulator = createAlephEmulator({ latencyMs: 300, scenario: 'internal_error' });
  const page = open(emulator, true);
  await act(async () => {
    const whole = { seed: 7, uploadCn: true, callBackUrl: 'https://a.example/callback' };
    const first = page.last().generateVideo('One', source, whole);
    await vi.advanceTimersByTimeAsync(500);
    await first;
  });
  page.unmount();
  expect(Object.values(localStorage).join()).not.toContain('callback');
  const reloaded = open(emulator, true);
  await pass(3 * minute);
  await act(async () => {
    const again = reloaded.last().retryTask(reloaded.last().tasks[0]?.id ?? '');
    await vi.advanceTimersByTimeAsync(500);
    await again;
  });
  const bodies = emulator.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(bodies[1]).toEqual({ prompt: 'One', videoUrl: source, seed: 7, uploadCn: true });
});

test('what the history does not know of an input is taken from the API', async () => {
  const emulator = createAlephEmulator({ latencyMs: 300, scenario: 'internal_error' });
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
  const elsewhere = client.generate({ prompt: 'One', videoUrl: source, seed: 7, aspectRatio: '1:1' });
  await pass(500);
  const { taskId } = await elsewhere;
  createAlephHistory({ scope: 'default' }).add(taskId, { params: { prompt: 'One' } });
  const page = open(emulator, true);
  await pass(3 * minute);
  await act(async () => {
    const again = page.last().retryTask(taskId);
    await vi.advanceTimersByTimeAsync(500);
    await again;
  });
  const bodies = emulator.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(bodies[1]).toEqual(bodies[0]);
});

test('a look that somebody asked for goes before all that wait for the budget', async () => {
  const looks: string[] = [];
  const emulator = createAlephEmulator({ latencyMs: 300, scenario: 'never_ends' });
  const counted = {
    ...emulator,
    fetch: ((url, init) => {
      const taskId = new URL(url as string).searchParams.get('taskId');
      if (taskId !== null) looks.push(taskId);
      return emulator.fetch(url, init);
    }) as typeof fetch,
  };
  const history = createAlephHistory({ scope: 'default' });
  const ids = Array.from({ length: 100 }, (_, index) => `t${String(index)}`);
  ids.forEach((id, index) => {
    history.add(id, { startedAt: Date.now() - minute - index });
  });
  const page = open(counted, true);
  await pass(1_000);
  const waiting = ids.filter((id) => !looks.includes(id));
  expect(waiting.length).toBeGreaterThan(50);
  const wanted = waiting.at(-1) ?? '';
  const before = looks.length;
  void page.last().checkTask(wanted);
  await pass(400);
  expect(looks[before]).toBe(wanted);
  expect(looks.length - before).toBeLessThanOrEqual(2);
  page.unmount();
});

test('an API key, as the sample takes it, is refused with the way out', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const Sample = () => {
    useAlephVideoGeneration('sk-123' as never);
    return null;
  };
  expect(() => render(<Sample />)).toThrow(/takes no API key.*createAlephProxy.*\[configuration\]/);
});

/** Follows `ids` with `useAlephTasks` below a provider. */
function followAll(
  fetch: typeof globalThis.fetch,
  ids: readonly string[],
  polling: AlephPolling | undefined,
  children?: ReactNode,
) {
  const renders: (readonly AlephTasksEntry[])[] = [];
  const Many = () => {
    renders.push(useAlephTasks(ids, { polling }));
    return null;
  };
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client}>
        <Many />
        {children}
      </AlephProvider>
    </QueryClientProvider>,
  );
  return renders;
}

test.each([
  [Infinity, 'processing'],
  [undefined, 'stalled'],
])('a limit of %s holds for many tasks as for one: %s after three hours', async (timeoutMs, phase) => {
  const emulator = createAlephEmulator({ scenario: 'never_ends' });
  const { taskId } = await createAlephClient({
    baseUrl: 'https://api.example.com/aleph',
    fetch: emulator.fetch,
  }).generate({ prompt: 'One', videoUrl: source });
  const polling = { intervalMs: minute, ...(timeoutMs !== undefined && { timeoutMs }) };
  const renders = followAll(emulator.fetch, [taskId], polling);
  await pass(180 * minute);
  expect(renders.at(-1)).toMatchObject([{ phase }]);
});

test('a link that a card has renewed is in the list of tasks too', async () => {
  let look = 0;
  const links = ['https://a.example/old.mp4', 'https://a.example/new.mp4'];
  const times = { createTime: Date.now() - 9 * minute, completeTime: Date.now() - minute };
  const fetch: typeof globalThis.fetch = () => {
    const resultVideoUrl = links[Math.min(look, 1)];
    look += 1;
    const data = { taskId: 'a1', response: { resultVideoUrl }, successFlag: 1, ...times };
    return Promise.resolve(Response.json({ code: 200, msg: 'success', data }));
  };
  let checkNow: () => void = () => undefined;
  const Card = () => {
    ({ checkNow } = useAlephTask('a1'));
    return null;
  };
  const renders = followAll(fetch, ['a1'], undefined, <Card />);
  await pass(1_000);
  expect(renders.at(-1)).toMatchObject([{ phase: 'succeeded', task: { videoUrl: links[0] } }]);
  checkNow();
  await pass(1_000);
  expect(renders.at(-1)).toMatchObject([{ phase: 'succeeded', task: { videoUrl: links[1] } }]);
  const count = renders.length;
  checkNow();
  await pass(1_000);
  expect(look).toBe(3);
  expect(renders).toHaveLength(count);
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

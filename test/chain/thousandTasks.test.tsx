import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { createSimulatedClock } from '../../bench/createSimulatedClock.mjs';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTasks, type AlephTasksEntry } from '../../src/hooks/useAlephTasks.js';

const minute = 60_000;
const count = 1_000;
const perSecond = 5;
const burst = 10;

/** All run for 40 minutes, then one after another ends, the last at 55. */
const endOf = (index: number) => (40 + (15 * index) / count) * minute;

/** The largest number of `times` within any `windowMs`. */
function mostWithin(times: readonly number[], windowMs: number): number {
  let first = 0;
  return times.reduce((most, time, last) => {
    while (time - (times[first] ?? 0) >= windowMs) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}

test('1,000 tasks at 5 a second for an hour: within the budget, none starves, every end is seen', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const start = Date.UTC(2026, 7, 1);
  const clock = createSimulatedClock(start);
  const ids = Array.from({ length: count }, (_, index) => `t${String(index)}`);
  const sent: number[] = [];
  const looks = new Map<string, number[]>(ids.map((id) => [id, []]));
  const fetch: typeof globalThis.fetch = async (url) => {
    const now = Date.now() - start;
    const taskId = new URL(url as string).searchParams.get('taskId') ?? '';
    sent.push(now);
    looks.get(taskId)?.push(now);
    // 100 to 700 ms, so that answers come in another order than looks go out.
    await new Promise((resolve) => setTimeout(resolve, 100 + ((sent.length * 7_919) % 600)));
    const isOver = now >= endOf(Number(taskId.slice(1)));
    const data = {
      ...{
        taskId,
        createTime: start,
        successFlag: isOver ? 1 : 0,
        completeTime: isOver ? start + now : null,
      },
      response: isOver ? { resultVideoUrl: `https://a.example/${taskId}.mp4` } : null,
    };
    return Response.json({ code: 200, msg: 'success', data });
  };
  const client = createAlephClient({
    ...{ baseUrl: 'https://api.example.com/aleph', fetch, budget: { perSecond, burst } },
  });
  let entries: readonly AlephTasksEntry[] = [];
  const All = () => {
    entries = useAlephTasks(ids, { polling: { timeoutMs: Infinity } });
    return null;
  };
  const root = createRoot(document.createElement('div'));
  flushSync(() => {
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={client}>
          <All />
        </AlephProvider>
      </QueryClientProvider>,
    );
  });
  await clock.settle();
  await clock.advance(60 * minute);
  root.unmount();
  await clock.settle();
  clock.restore();

  expect(mostWithin(sent, 2_000)).toBeLessThanOrEqual(2 * perSecond + burst);
  expect(mostWithin(sent.slice(2 * burst), 2_000)).toBeLessThanOrEqual(2 * perSecond + 1);
  const gaps = [...looks.values()].flatMap((times) =>
    times.map((time, index) => time - (times[index - 1] ?? 0)),
  );
  const worst = Math.max(...gaps);
  expect(worst).toBeLessThanOrEqual(1.3 * (count / perSecond) * 1_000);
  expect(entries.filter(({ phase }) => phase === 'succeeded')).toHaveLength(count);
  // Nothing is asked of what has ended, and no room in the budget is left unused while all of them run.
  for (const [id, times] of looks)
    expect(
      times.filter((time) => time >= endOf(Number(id.slice(1)))),
      id,
    ).toHaveLength(1);
  expect(sent.filter((time) => time < 40 * minute).length).toBeGreaterThan(0.99 * 40 * 60 * perSecond);
  console.log(
    `1,000 tasks, one hour: ${String(sent.length)} looks, at most ${String(mostWithin(sent, 2_000))} in 2 s, largest gap ${(worst / 1_000).toFixed(1)} s`,
  );
});

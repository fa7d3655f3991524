import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlephEvents } from '../../src/browser/events/createAlephEvents.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = Array.from({ length: 60 }, (_, index) => `t${String(index)}`);

test('answers that were pushed do not wait for the request budget', async () => {
  const text = ids
    .map((taskId) => {
      const body = { code: 200, msg: 'success', data: { taskId, successFlag: 0, createTime: Date.now() } };
      return `event: task\ndata: ${JSON.stringify({ taskId, status: 200, body })}\n\n`;
    })
    .join('');
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (url) => {
    asked.push((url as string).split('?')[0] ?? '');
    // Stays open: it says all there is to say, and no more.
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode(text));
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };
  const events = createAlephEvents({ url: 'https://app.example/api/aleph/events', fetch });
  const client = events.wrap(createAlephClient({ baseUrl: 'https://app.example/api/aleph', fetch }));
  const disconnect = events.connect({ queryClient: new QueryClient(), client, polling: undefined });
  const answered: string[] = [];
  for (const id of ids)
    void client.getTask(id).then(({ taskId, state }) => answered.push(`${taskId} ${state}`));
  await vi.advanceTimersByTimeAsync(100);
  expect(answered.sort()).toEqual(ids.map((id) => `${id} processing`).sort());
  expect(asked).toEqual(['https://app.example/api/aleph/events']);
  disconnect();
  await vi.advanceTimersByTimeAsync(100);
});

test('where no stream stands, a look that somebody asked for still goes before all that wait', async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (address) => {
    const taskId = new URL(address as string).searchParams.get('taskId');
    if (taskId === null) return Promise.resolve(new Response(null, { status: 404 }));
    asked.push(taskId);
    const data = { taskId, successFlag: 0, createTime: Date.now() };
    return Promise.resolve(Response.json({ code: 200, msg: 'success', data }));
  };
  const events = createAlephEvents({ url: 'https://app.example/api/aleph/events', fetch });
  const client = events.wrap(createAlephClient({ baseUrl: 'https://app.example/api/aleph', fetch }));
  const disconnect = events.connect({ queryClient: new QueryClient(), client, polling: undefined });
  for (const id of ids) void client.getTask(id);
  await vi.advanceTimersByTimeAsync(3_000);
  const before = asked.length;
  expect(before).toBeLessThan(ids.length / 2);
  void client.getTask('wanted');
  client.hurry('wanted');
  await vi.advanceTimersByTimeAsync(250);
  expect(asked[before]).toBe('wanted');
  disconnect();
  await vi.advanceTimersByTimeAsync(100);
});

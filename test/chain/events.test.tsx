import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAlephEvents } from '../../src/browser/events/createAlephEvents.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { createEventWorld } from '../support/createEventWorld.js';

const input = { prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' };
const polling = { intervalMs: 50 };

let world: ReturnType<typeof createEventWorld>;
beforeEach(() => {
  world = createEventWorld();
});
afterEach(() => {
  cleanup();
});

type World = ReturnType<typeof createEventWorld>;

function follow({ client, fetch }: World, taskIds: readonly string[], isStrict = false) {
  const events = createAlephEvents({ url: 'https://app.example/api/aleph/events', fetch });
  const seen = new Map<string, UseAlephTaskResult[]>(taskIds.map((taskId) => [taskId, []]));
  const Follower = ({ taskId }: { taskId: string }) => {
    const result = useAlephTask(taskId, { polling });
    seen.get(taskId)?.push(result);
    return null;
  };
  const tree = (ids: readonly string[]) => {
    const page = (
      <QueryClientProvider client={queryClient}>
        <AlephProvider client={client} events={events}>
          {ids.map((taskId) => (
            <Follower key={taskId} taskId={taskId} />
          ))}
        </AlephProvider>
      </QueryClientProvider>
    );
    return isStrict ? <StrictMode>{page}</StrictMode> : page;
  };
  const queryClient = new QueryClient();
  const { rerender, unmount } = render(tree(taskIds));
  return {
    last: (taskId: string) => seen.get(taskId)?.at(-1),
    renders: (taskId: string) => seen.get(taskId)?.length,
    show: (ids: readonly string[]) => {
      for (const taskId of ids) if (!seen.has(taskId)) seen.set(taskId, []);
      rerender(tree(ids));
    },
    unmount,
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is on its way may still arrive; then six intervals pass and nothing is asked. */
const comesToRest = (count: () => number) =>
  waitFor(async () => {
    const before = count();
    await pause(6 * polling.intervalMs);
    expect(count()).toBe(before);
  });

describe('a page with an event stream', () => {
  it.each([false, true])('asks for no status while it stands (StrictMode: %s)', async (isStrict) => {
    const { taskId } = await world.client.generate(input);
    const { last, renders } = follow(world, [taskId], isStrict);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('processing');
    });
    await pause(400);
    expect(last(taskId)?.startedAt).toBeGreaterThan(Date.now() - 60_000);
    await world.emulator.advance(20 * 60_000);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('succeeded');
    });
    expect(world.asked).toEqual({ events: [taskId], looks: 0 });
    if (!isStrict) expect(renders(taskId)).toBe(3);
  });

  it('has one connection for all of its tasks, also for those that join', async () => {
    const tasks = await Promise.all([0, 1, 2].map(() => world.client.generate(input)));
    const [a = '', b = '', c = ''] = tasks.map(({ taskId }) => taskId);
    const { last, show } = follow(world, [a, b]);
    await waitFor(() => {
      expect([a, b].map((id) => last(id)?.phase)).toEqual(['processing', 'processing']);
    });
    show([a, b, c]);
    await waitFor(() => {
      expect(last(c)?.phase).toBe('processing');
    });
    await world.emulator.advance(20 * 60_000);
    await waitFor(() => {
      expect([a, b, c].map((id) => last(id)?.phase)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    });
    await pause(200);
    expect(world.asked.looks).toBe(0);
    expect(world.asked.events.map((ids) => ids.split(',').length)).toEqual([2, 3]);
  });

  it('polls from the next interval on when it breaks, and rests again when it is back', async () => {
    const { taskId } = await world.client.generate(input);
    const { last } = follow(world, [taskId]);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('processing');
    });
    expect(world.asked.looks).toBe(0);
    world.cut(true);
    await waitFor(() => {
      expect(world.asked.looks).toBeGreaterThan(2);
    });
    world.heal();
    const streams = world.asked.events.length;
    await waitFor(() => {
      expect(world.asked.events.length).toBeGreaterThan(streams);
    });
    await comesToRest(() => world.asked.looks);
    const looks = world.asked.looks;
    await world.emulator.advance(20 * 60_000);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('succeeded');
    });
    expect(world.asked.looks).toBe(looks);
  });

  it('is resumed when the server ends it, without a request in between', async () => {
    world = createEventWorld({ maxStreamMs: 2_300 });
    const { taskId } = await world.client.generate(input);
    const { last } = follow(world, [taskId]);
    await waitFor(() => {
      expect(world.asked.events).toHaveLength(2);
    });
    await world.emulator.advance(20 * 60_000);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('succeeded');
    });
    expect(world.asked.looks).toBe(0);
  });

  it('leaves a task that the server will not tell to polling, and streams the others at once', async () => {
    let isWrittenDown = false;
    world = createEventWorld({ authorizeTask: (_, taskId) => taskId !== 'late' || isWrittenDown });
    const { taskId } = await world.client.generate(input);
    const { last } = follow(world, ['late', taskId]);
    const looks = (id: string) => world.lookedAt.filter((lookedAt) => lookedAt === id).length;
    await waitFor(() => {
      expect(looks('late')).toBeGreaterThan(2);
    });
    expect(last('late')?.phase).toBe('loading');
    expect(last(taskId)?.phase).toBe('processing');
    expect([looks(taskId), world.asked.events.length]).toEqual([0, 1]);
    // From then on it is only unknown to the provider, and a look says so.
    isWrittenDown = true;
    await pause(100);
    expect([looks(taskId), world.asked.events.length]).toEqual([0, 1]);
  });

  it.each([401, 403, 404])('rests when it is refused with %i: the client polls', async (status) => {
    const { taskId } = await world.client.generate(input);
    const { fetch } = world;
    const refusing: typeof fetch = (url, init) => {
      if (!(url as string).includes('/events')) return fetch(url, init);
      world.asked.events.push('');
      return Promise.resolve(Response.json({ code: status, data: null }, { status }));
    };
    const { last } = follow({ ...world, fetch: refusing }, [taskId]);
    await waitFor(() => {
      expect(world.asked.looks).toBeGreaterThan(3);
    });
    expect(last(taskId)?.phase).toBe('processing');
    expect(world.asked.events).toHaveLength(1);
  });

  it('shows an outage of the provider as a look would', async () => {
    let isDown = false;
    world = createEventWorld({
      fetch: (url, init) =>
        isDown ? Promise.resolve(new Response('<html>', { status: 502 })) : world.emulator.fetch(url, init),
    });
    const { taskId } = await world.client.generate(input);
    const { last } = follow(world, [taskId]);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('processing');
    });
    isDown = true;
    await waitFor(() => {
      expect(last(taskId)?.connection).toBe('retrying');
    });
    isDown = false;
    await waitFor(() => {
      expect(last(taskId)?.connection).toBe('ok');
    });
    expect(world.asked.looks).toBe(0);
  });

  it('leaves nothing behind: no stream, no poller', async () => {
    const { taskId } = await world.client.generate(input);
    const { last, unmount } = follow(world, [taskId]);
    await waitFor(() => {
      expect(last(taskId)?.phase).toBe('processing');
    });
    unmount();
    await comesToRest(world.looksUpstream);
  });
});

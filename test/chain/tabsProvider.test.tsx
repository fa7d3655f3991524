import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAlephEvents } from '../../src/browser/events/createAlephEvents.js';
import { createAlephTabs } from '../../src/browser/tabs/createAlephTabs.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephTask, type UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';
import { createEventWorld } from '../support/createEventWorld.js';
import { createFakeChannels } from '../support/createFakeChannels.js';
import { createFakeLocks } from '../support/createFakeLocks.js';

const input = { prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' };
const polling = { intervalMs: 600 };
const alive = () => false;

let world: ReturnType<typeof createEventWorld>;
let browser: { locks: ReturnType<typeof createFakeLocks>; channels: ReturnType<typeof createFakeChannels> };
beforeEach(() => {
  world = createEventWorld();
  browser = { locks: createFakeLocks(), channels: createFakeChannels() };
});
afterEach(cleanup);

interface PageOptions {
  providers?: number;
  isStrict?: boolean;
  hasEvents?: boolean;
}

/** One tab: as many React roots as asked for, each with a cache of its own, and one power for all of them. */
function openTab(taskId: string, { providers = 1, isStrict = false, hasEvents = false }: PageOptions = {}) {
  const tabs = createAlephTabs({
    locks: browser.locks.ofTab(alive),
    openChannel: browser.channels.ofTab({ isDead: alive }),
  });
  const url = 'https://app.example/api/aleph/events';
  const events = hasEvents ? createAlephEvents({ url, fetch: world.fetch }) : undefined;
  const renders: UseAlephTaskResult[][] = [];
  const unmounts = Array.from({ length: providers }, (_, index) => {
    const Follower = () => {
      (renders[index] ??= []).push(useAlephTask(taskId, { polling }));
      return null;
    };
    const page = (
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={world.client} tabs={tabs} events={events}>
          <Follower />
        </AlephProvider>
      </QueryClientProvider>
    );
    return render(isStrict ? <StrictMode>{page}</StrictMode> : page).unmount;
  });
  return {
    renders,
    phases: () => renders.map((all) => all.at(-1)?.phase),
    close: () => {
      for (const unmount of unmounts) unmount();
    },
  };
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const shows = (tab: ReturnType<typeof openTab>, phase: string) =>
  waitFor(() => {
    expect(tab.phases().every((shown) => shown === phase)).toBe(true);
  });

describe('tabs below providers', () => {
  it.each([false, true])(
    'share looks between caches and pages, at three renders a task (StrictMode: %s)',
    async (isStrict) => {
      const { taskId } = await world.client.generate(input);
      const pages = [openTab(taskId, { providers: 2, isStrict }), openTab(taskId, { isStrict })];
      for (const page of pages) await shows(page, 'processing');
      const before = { at: Date.now(), looks: world.asked.looks };
      // A first look for all of them; StrictMode gives one up and looks again.
      expect(before.looks).toBeLessThanOrEqual(isStrict ? 3 : 2);
      await pause(2_000);
      const rounds = (Date.now() - before.at) / 570 + 1;
      expect(world.asked.looks - before.looks).toBeLessThanOrEqual(rounds);
      expect(world.asked.looks - before.looks).toBeGreaterThan(0);
      await world.emulator.advance(20 * 60_000);
      for (const page of pages) await shows(page, 'succeeded');
      if (!isStrict) for (const page of pages) for (const all of page.renders) expect(all).toHaveLength(3);
    },
  );

  it('hold one event stream, which moves to the tab that takes over', async () => {
    const { taskId } = await world.client.generate(input);
    const first = openTab(taskId, { hasEvents: true });
    await shows(first, 'processing');
    const second = openTab(taskId, { hasEvents: true });
    await shows(second, 'processing');
    await pause(1_500);
    expect(world.asked).toEqual({ events: [taskId], looks: 0 });
    first.close();
    await waitFor(() => {
      expect(world.asked.events).toEqual([taskId, taskId]);
    });
    await pause(1_000);
    await world.emulator.advance(20 * 60_000);
    await shows(second, 'succeeded');
    expect(world.asked.looks).toBe(0);
  });
});

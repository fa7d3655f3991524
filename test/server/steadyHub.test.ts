import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlephHub } from '../../src/server/hub/AlephHub.js';
import type { AlephProxyEvent } from '../../src/server/AlephProxyEvent.js';
import { createMemoryHub } from '../../src/server/hub/createMemoryHub.js';
import { createSteadyHub } from '../../src/server/hub/createSteadyHub.js';

const day = 24 * 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A hub that can go away, as a client with a queue sees it: what was sent meanwhile comes through when it is back. */
function createFlakyHub() {
  const store = createMemoryHub();
  const queue: (() => void)[] = [];
  const asked: string[] = [];
  let isGone = false;
  const through =
    <Args extends unknown[], T>(verb: string, run: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      asked.push(verb);
      if (isGone) await new Promise<void>((resolve) => queue.push(resolve));
      return run(...args);
    };
  const hub: AlephHub = {
    get: through('get', store.get),
    set: through('set', store.set),
    add: through('add', store.add),
    remove: through('remove', store.remove),
    publish: through('publish', store.publish),
    subscribe: store.subscribe,
  };
  return {
    ...{ hub, store, asked },
    goAway: () => {
      isGone = true;
    },
    comeBack: async () => {
      isGone = false;
      for (const send of queue.splice(0)) send();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

function createInstance(shared: AlephHub) {
  const events: AlephProxyEvent[] = [];
  return { events, hub: createSteadyHub(shared, { now: Date.now, emit: (event) => events.push(event) }) };
}

/** Waits as long as an instance waits for a hub that is gone. */
async function alone<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(1_000);
  return work;
}

/** Makes the instance find out that the hub is back. */
async function recover({ hub }: Pick<ReturnType<typeof createInstance>, 'hub'>) {
  await vi.advanceTimersByTimeAsync(1_000);
  await hub.get('anything');
  await vi.advanceTimersByTimeAsync(0);
}

describe('a hub that goes away', () => {
  test('an add under way does not stand there as a ghost when it is back', async () => {
    const { hub: shared, store, goAway, comeBack } = createFlakyHub();
    const instance = createInstance(shared);
    goAway();
    expect(await alone(instance.hub.add('submission', 'under way', day))).toBe(true);
    await instance.hub.remove('submission');
    await comeBack();
    await recover(instance);
    expect(await store.get('submission')).toBeNull();
  });

  test('nor does one whose time is over', async () => {
    const { hub: shared, store, goAway, comeBack } = createFlakyHub();
    const instance = createInstance(shared);
    goAway();
    expect(await alone(instance.hub.add('lease', 'first', 14_000))).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    await comeBack();
    expect(await store.get('lease')).toBeNull();
  });

  test('is told the end of what was begun before', async () => {
    const { hub: shared, store, goAway, comeBack } = createFlakyHub();
    const instance = createInstance(shared);
    await instance.hub.add('kept', 'under way', day);
    await instance.hub.add('refused', 'under way', day);
    goAway();
    await alone(instance.hub.set('kept', 'task-1', day));
    await instance.hub.remove('refused');
    await comeBack();
    await recover(instance);
    expect([await store.get('kept'), await store.get('refused')]).toEqual(['task-1', null]);
    expect(instance.events.map((event) => 'isReachable' in event && event.isReachable)).toEqual([
      false,
      true,
    ]);
  });

  test('takes nothing from an instance that came back sooner', async () => {
    const { hub: shared, store, goAway, comeBack } = createFlakyHub();
    const instance = createInstance(shared);
    await instance.hub.add('lease', 'first', day);
    goAway();
    await alone(instance.hub.remove('lease'));
    await comeBack();
    await store.set('lease', 'second', day);
    await recover(instance);
    expect(await store.get('lease')).toBe('second');
  });

  test('is asked by one at a time whether it is back: nobody else waits', async () => {
    const { hub: shared, asked, goAway } = createFlakyHub();
    const { hub } = createInstance(shared);
    goAway();
    await alone(hub.get('a'));
    await vi.advanceTimersByTimeAsync(1_000);
    asked.length = 0;
    const first = hub.get('a');
    expect(await hub.get('b')).toBeNull();
    await hub.set('c', '1', day);
    expect(asked).toEqual(['get']);
    await alone(first);
  });

  test('is asked again though the clock was set back', async () => {
    const { hub: shared, goAway, comeBack } = createFlakyHub();
    const instance = createInstance(shared);
    goAway();
    await alone(instance.hub.get('a'));
    await comeBack();
    vi.setSystemTime(Date.now() - 3_600_000);
    await instance.hub.get('a');
    expect(instance.hub.isAlone()).toBe(false);
  });
});

test('a key that another instance has taken is not taken here either, and is free when that one gives it back', async () => {
  const shared = createMemoryHub();
  const { hub: first } = createInstance(shared);
  const { hub: second } = createInstance(shared);
  expect(await first.add('key', '1', day)).toBe(true);
  expect(await second.add('key', '2', day)).toBe(false);
  await first.remove('key');
  expect(await second.get('key')).toBeNull();
  expect(await second.add('key', '2', day)).toBe(true);
});

test('a subscriber that cannot connect yet is asked again once the hub answers', async () => {
  const shared = createMemoryHub();
  let isConnected = false;
  const subscribe = vi.fn((listener: (message: string) => void) =>
    isConnected ? Promise.resolve(shared.subscribe(listener)) : Promise.reject(new Error('not connected')),
  );
  const { hub } = createInstance({ ...shared, subscribe });
  const heard: string[] = [];
  hub.subscribe((message) => heard.push(message));
  await vi.advanceTimersByTimeAsync(0);
  isConnected = true;
  await hub.get('a');
  await shared.publish('from another instance');
  expect(heard).toEqual(['from another instance']);
  await hub.get('a');
  expect(subscribe).toHaveBeenCalledTimes(2);
});

test('a minute is a minute when the clock is set back by an hour', async () => {
  const hub = createMemoryHub();
  await hub.set('rate', '1', 60_000);
  await hub.set('submission', '1', day);
  vi.setSystemTime(Date.now() - 3_600_000);
  expect([await hub.get('rate'), await hub.get('submission')]).toEqual([null, '1']);
});

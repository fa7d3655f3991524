import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMemoryHub } from '../../src/server/hub/createMemoryHub.js';
import { createProxyWorld, input } from './support/createProxyWorld.js';
import { readEvents } from './support/readEvents.js';

const minute = 60_000;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Instances of one proxy at one hub, and what they tell each other. */
function createInstances(count: number) {
  const shared = createMemoryHub();
  const publish = vi.fn(shared.publish);
  const hub = { ...shared, publish };
  const emulated = { scenario: 'success' as const };
  const first = createProxyWorld({ hub, emulated, pollIntervalMs: 20 });
  const others = Array.from({ length: count - 1 }, () =>
    createProxyWorld({ hub, fetch: first.emulator.fetch, pollIntervalMs: 20 }),
  );
  return { worlds: [first, ...others], first, publish };
}

/** Work that no answer waits for. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('instances tell each other', () => {
  test('of an end once, however often pages look at it', async () => {
    const { worlds, first, publish } = createInstances(2);
    const { taskId } = await first.client.generate(input);
    await first.emulator.advance(20 * minute);
    for (let round = 0; round < 3; round += 1)
      for (const { client } of worlds) {
        await client.getTask(taskId);
        await settle();
      }
    expect(publish).toHaveBeenCalledTimes(1);
  });

  test('nothing while nothing changes', async () => {
    const { first, publish } = createInstances(1);
    const { taskId } = await first.client.generate(input);
    const events = readEvents(await first.ask(`/events?taskIds=${taskId}`));
    await events.next();
    await vi.waitFor(() => {
      expect(first.emulator.requests.length).toBeGreaterThan(5);
    });
    for (let round = 0; round < 3; round += 1) await first.client.getTask(taskId);
    await settle();
    expect(publish).toHaveBeenCalledTimes(1);
    await events.return(undefined);
  });

  test('and whoever does not follow the task does not even read it', async () => {
    const { first, publish, worlds } = createInstances(4);
    const { taskId } = await first.client.generate(input);
    const follower = worlds[3];
    if (!follower) throw new Error('There are four.');
    await first.emulator.advance(20 * minute);
    const events = readEvents(await follower.ask(`/events?taskIds=${taskId}`));
    expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 1 } } });
    const [message = ''] = publish.mock.lastCall ?? [];
    const parse = vi.spyOn(JSON, 'parse');
    const hostile = [
      '',
      'x',
      '{"taskId":"a"}',
      '{}',
      `other 99999 ${'a'.repeat(9)}`,
      `other 4 ${'{'.repeat(99)}`,
    ];
    for (const text of [...hostile, message.replaceAll(taskId, 'b'.repeat(taskId.length))])
      await publish(text);
    expect(parse).not.toHaveBeenCalled();
  });
});

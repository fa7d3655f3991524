import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createMemoryHub } from '../../src/server/hub/createMemoryHub.js';
import { createRedisHub } from '../../src/server/hub/createRedisHub.js';
import type { AlephHub } from '../../src/server/hub/AlephHub.js';
import { ensureRedis, startRedis } from '../../tools/ensure-redis.mjs';
import { createProxyWorld, input } from './support/createProxyWorld.js';
import { readEvents } from './support/readEvents.js';

let redis: Awaited<ReturnType<typeof startRedis>>;
const clients: { destroy: () => void }[] = [];
beforeAll(async () => {
  if (!ensureRedis()) throw new Error('There is no redis-server.');
  redis = await startRedis();
}, 5 * 60_000);
afterAll(async () => {
  for (const client of clients) client.destroy();
  await redis.stop();
});

async function connect() {
  const client = createClient({
    socket: { path: redis.path, reconnectStrategy: 50 },
    disableOfflineQueue: true,
  });
  const subscriber = client.duplicate();
  for (const connection of [client, subscriber]) {
    connection.on('error', () => undefined);
    await connection.connect();
    clients.push(connection);
  }
  return { client, subscriber };
}

let accounts = 0;
const redisHub = async (account = `test-${String((accounts += 1))}`) =>
  createRedisHub({ ...(await connect()), account });

describe.each([
  ['memory', () => Promise.resolve(createMemoryHub())],
  ['Redis', () => redisHub()],
])('a hub in %s', (_, create: () => Promise<AlephHub>) => {
  test('keeps values for their time, and gives a free key to one', async () => {
    const hub = await create();
    expect(await hub.get('a')).toBeNull();
    expect(await Promise.all([hub.add('a', '1', 60), hub.add('a', '2', 60)])).toEqual([true, false]);
    expect(await hub.get('a')).toBe('1');
    await hub.set('a', '3', 60);
    expect(await hub.get('a')).toBe('3');
    await vi.waitFor(async () => {
      expect(await hub.get('a')).toBeNull();
    });
    expect(await hub.add('a', '4', 10_000)).toBe(true);
    await hub.remove('a');
    expect(await hub.get('a')).toBeNull();
  });

  test('tells everyone', async () => {
    const hub = await create();
    const told: string[] = [];
    await hub.subscribe((message) => told.push(message));
    await hub.publish('hello');
    await vi.waitFor(() => {
      expect(told).toEqual(['hello']);
    });
  });
});

describe('keys in Redis', () => {
  test('are of one account, name nobody and no task, and all run out', async () => {
    const hub = await redisHub('acme');
    const world = createProxyWorld({ hub, authorize: () => 'user-7' });
    const { taskId } = await world.client.generate(input);
    await world.ask('/generate', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'click-1' },
      body: JSON.stringify(input),
    });
    const events = readEvents(await world.ask(`/events?taskIds=${taskId}`));
    await events.next();
    const { client } = await connect();
    const keys = await vi.waitFor(async () => {
      const all = await client.keys('aleph:acme:*');
      const kinds = new Set(all.map((key) => key.split(':')[2]));
      expect([...kinds].sort()).toEqual(['known', 'lease', 'rate', 'record', 'submission']);
      return all;
    });
    for (const key of keys) {
      expect(key).not.toMatch(new RegExp(`user-7|click-1|${taskId}`));
      expect(await client.pTTL(key)).toBeGreaterThan(0);
    }
    await events.return(undefined);
  });

  test.each(['', 'a:b', 'a b', undefined as never])('an account cannot be %o', (account) => {
    const nothing = { sendCommand: () => Promise.resolve(null), subscribe: () => Promise.resolve() };
    expect(() => createRedisHub({ client: nothing, subscriber: nothing, account })).toThrow(
      /needs an account/,
    );
  });
});

describe('two instances', () => {
  const keyed = (body: unknown = input) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'click-1' },
    body: JSON.stringify(body),
  });
  /** Two proxies before one provider. */
  async function createPair(options: object = {}) {
    const account = `pair-${String((accounts += 1))}`;
    const first = createProxyWorld({ hub: await redisHub(account), ...options });
    const fetch = first.emulator.fetch;
    const second = createProxyWorld({ hub: await redisHub(account), fetch, ...options });
    const count = (method: string) =>
      first.emulator.requests.filter((request) => request.method === method).length;
    return { first, second, submissions: () => count('POST'), looks: () => count('GET') };
  }

  test('submit once per Idempotency-Key', async () => {
    const { first, second, submissions } = await createPair();
    const answers = await Promise.all([
      first.ask('/generate', keyed()),
      second.ask('/generate', keyed()),
      second.ask('/generate', keyed()),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(submissions()).toBe(1);
    expect((await first.ask('/generate', keyed({ ...input, prompt: 'Another' }))).status).toBe(422);
  });

  test('count a user’s tasks together', async () => {
    const { first, second, submissions } = await createPair();
    for (let index = 0; index < 4; index += 1)
      for (const world of [first, second]) await world.client.generate(input).catch(() => undefined);
    expect(submissions()).toBe(5);
  });

  test('look as one, and tell the viewers of both', async () => {
    const { first, second, looks } = await createPair({ pollIntervalMs: 100 });
    const { taskId } = await first.client.generate(input);
    const streams = await Promise.all(
      [first, second].map(async (world) => readEvents(await world.ask(`/events?taskIds=${taskId}`))),
    );
    for (const events of streams) await events.next();
    const before = { at: Date.now(), looks: looks() };
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // One instance's would be one in 100 ms; two that know nothing of each other ask twice as often.
    expect(looks() - before.looks).toBeLessThanOrEqual(1.3 * ((Date.now() - before.at) / 100));
    await first.emulator.advance(20 * 60_000);
    for (const events of streams)
      expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 1 } } });
  });

  test('a callback to one is seen at the other', async () => {
    const callbacks = { secret: 'a-long-and-random-secret' };
    const { first, second } = await createPair({ callbacks, pollIntervalMs: 60_000 });
    const { taskId } = await first.client.generate(input);
    const events = readEvents(await first.ask(`/events?taskIds=${taskId}`));
    await events.next();
    await first.emulator.advance(20 * 60_000);
    const { status } = await second.ask(`/callback/${callbacks.secret}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ taskId }),
    });
    expect(status).toBe(200);
    expect((await events.next()).value).toMatchObject({ body: { data: { successFlag: 1 } } });
  });

  test('work alone while Redis is gone, remember what they did, and are told when it is back', async () => {
    const { first, submissions } = await createPair();
    await first.ask('/generate', keyed());
    const restarted = redis.restart(500);
    await vi.waitFor(async () => {
      expect((await first.ask('/generate', keyed())).status).toBe(200);
      expect(first.events).toContainEqual({ type: 'hub', isReachable: false });
    });
    await restarted;
    await vi.waitFor(
      async () => {
        await first.ask('/generate', keyed());
        expect(first.events).toContainEqual({ type: 'hub', isReachable: true });
      },
      { timeout: 10_000, interval: 200 },
    );
    expect(submissions()).toBe(1);
  });
});

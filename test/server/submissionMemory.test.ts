import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlephHub } from '../../src/server/hub/AlephHub.js';
import { createMemoryHub } from '../../src/server/hub/createMemoryHub.js';
import { createSteadyHub } from '../../src/server/hub/createSteadyHub.js';
import { createSubmissionMemory } from '../../src/server/hub/createSubmissionMemory.js';
import { ProxyRefusal } from '../../src/server/refusals/ProxyRefusal.js';

const click = { userId: 'viewer', key: 'click-1', input: '{"prompt":"A sea"}' };
const refused = () => new ProxyRefusal('upstream', { httpStatus: 402, code: 402, message: 'No credits.' });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Digests are made on another thread, which no fake clock moves. */
async function passUntil(isOver: () => boolean) {
  for (let turn = 0; turn < 10_000 && !isOver(); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
}

function createInstance(shared: AlephHub) {
  return createSubmissionMemory(createSteadyHub(shared, { now: Date.now, emit: () => undefined }), 25_000);
}

/** Submits, and says how often the provider was asked and what the page was told. */
function submit(memory: ReturnType<typeof createInstance>, run: () => Promise<string>) {
  const send = vi.fn(run);
  let told: { answer: unknown } | undefined;
  memory
    .once(click, send)
    .then(({ outcome }) => outcome)
    .catch((error: unknown) => (error instanceof ProxyRefusal ? error.answer.code : error))
    .then((answer) => {
      told = { answer };
    })
    .catch(() => undefined);
  const settled = async () => {
    await passUntil(() => told !== undefined);
    return told?.answer;
  };
  return { send, settled };
}

describe('the same Idempotency-Key at two instances', () => {
  test('may be tried again at the second when the first was refused', async () => {
    const shared = createMemoryHub();
    const [first, second] = [createInstance(shared), createInstance(shared)];
    let refuse: () => void = () => undefined;
    const one = submit(
      first,
      () =>
        new Promise((_, reject) => {
          refuse = () => {
            reject(refused());
          };
        }),
    );
    await passUntil(() => one.send.mock.calls.length > 0);
    const other = submit(second, () => Promise.resolve('task-2'));
    let turns = 0;
    await passUntil(() => (turns += 1) > 50);
    expect(other.send).not.toHaveBeenCalled();
    refuse();
    expect(await one.settled()).toBe(402);
    expect(await other.settled()).toBe('task-2');
  });

  test('is not submitted again by the second because the hub went away while it was asking', async () => {
    const shared = createMemoryHub();
    let isGone = false;
    const flaky: AlephHub = {
      ...shared,
      get: (key) => (isGone ? Promise.reject(new Error('gone')) : shared.get(key)),
      add: async (key, value, ttlMs) => {
        if (isGone) throw new Error('gone');
        const isFree = await shared.add(key, value, ttlMs);
        if (!isFree) isGone = true;
        return isFree;
      },
    };
    const [first, second] = [createInstance(shared), createInstance(flaky)];
    const one = submit(first, () => Promise.resolve('task-1'));
    expect(await one.settled()).toBe('task-1');
    const other = submit(second, () => Promise.resolve('task-2'));
    await passUntil(() => isGone);
    let turns = 0;
    await passUntil(() => (turns += 1) > 50);
    isGone = false;
    expect(await other.settled()).toBe('task-1');
    expect(other.send).not.toHaveBeenCalled();
  });

  test('is answered by every instance that heard of it, also when the hub is gone or has lost its data', async () => {
    const shared = createMemoryHub();
    let isGone = false;
    const gone = () => Promise.reject(new Error('gone'));
    const flaky: AlephHub = {
      ...shared,
      get: () => (isGone ? gone() : Promise.resolve(null)),
      add: () => (isGone ? gone() : Promise.resolve(true)),
    };
    const [first, second] = [createInstance(shared), createInstance(flaky)];
    const one = submit(first, () => Promise.resolve('task-1'));
    expect(await one.settled()).toBe('task-1');
    for (const now of [false, true]) {
      isGone = now;
      const other = submit(second, () => Promise.resolve('task-2'));
      expect(await other.settled()).toBe('task-1');
      expect(other.send).not.toHaveBeenCalled();
    }
  });

  test('says that nobody knows when the hub stays away', async () => {
    const shared = createMemoryHub();
    const flaky: AlephHub = {
      ...shared,
      get: () => Promise.reject(new Error('gone')),
      add: () => Promise.resolve(false),
    };
    const { send, settled } = submit(createInstance(flaky), () => Promise.resolve('task-2'));
    // No code: a paid task may exist.
    expect(await settled()).toBeNull();
    expect(send).not.toHaveBeenCalled();
  });
});

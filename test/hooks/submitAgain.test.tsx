import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephError } from '../../src/core/AlephError.js';
import type { AlephSubmission } from '../../src/core/AlephSubmission.js';
import { createSubmissions } from '../../src/hooks/createSubmissions.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { pass } from '../support/followHarness.js';
import { catchUnhandled } from '../support/catchUnhandled.js';
import { input, openPage } from '../support/openPage.js';
import { createLocks } from '../support/createLocks.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

type Outcome = AlephSubmission | AlephError;

/** Submissions of one input whose outcomes are laid down; returns the keys that they went under. */
async function submitAll(outcomes: readonly (Outcome | 'abort')[], force: readonly number[] = []) {
  const submissions = createSubmissions();
  const keys: string[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const control = new AbortController();
    const call = submissions.submit({
      ...{ input: 'same', force: force.includes(index), signal: control.signal },
      send: (key, signal) => {
        keys.push(key);
        if (outcome === 'abort')
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              reject(new AlephError('outcome_unknown', 'aborted in flight'));
            });
          });
        return outcome instanceof AlephError ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
    });
    const done = call.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    control.abort();
    await done;
    await vi.advanceTimersByTimeAsync(11_000);
  }
  return keys.map((key) => keys.indexOf(key));
}

const made: AlephSubmission = { taskId: 't', deduplicated: false };
const refused = new AlephError('insufficient_credits', 'no', { apiCode: 402 });

describe('without a history, the key of an attempt whose outcome nobody knows', () => {
  test.each<[string, (Outcome | 'abort')[], number[], number[]]>([
    ['stays after an abort in flight', ['abort', made], [], [0, 0]],
    ['stays after a refusal of the repeat', ['abort', refused, made], [], [0, 0, 0]],
    ['stays after a refusal of a forced one', ['abort', refused, made], [1], [0, 1, 0]],
    ['stays after two aborts', ['abort', 'abort', refused, made], [], [0, 0, 0, 0]],
    ['is not taken by force', ['abort', made], [1], [0, 1]],
    ['ends with its task', ['abort', made, made], [], [0, 0, 2]],
  ])('%s', async (_, outcomes, force, keys) => {
    expect(await submitAll(outcomes, force)).toEqual(keys);
  });

  test('after a plain refusal there is none', async () => {
    expect(await submitAll([refused, made])).toEqual([0, 1]);
  });
});

describe('with a history', () => {
  /** A provider that takes the input and never answers, then one that answers. */
  function createWorld() {
    const emulator = createAlephEmulator({ latencyMs: 300 });
    const keys: (string | null)[] = [];
    let isDeaf = true;
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (init?.method === 'POST') keys.push(new Headers(init.headers).get('idempotency-key'));
      if (init?.method !== 'POST' || !isDeaf) return emulator.fetch(url, init);
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    };
    return {
      keys,
      fetch,
      hear: () => {
        isDeaf = false;
      },
    };
  }

  test.each([null, createLocks()])(
    'a page that dies in flight, and its successors, submit under one key (locks: %#)',
    async (locks) => {
      const world = createWorld();
      const first = openPage(world, { locks });
      first.submit();
      await pass(1_000);
      // Dies: nothing of it runs any more, its locks are the browser's again.
      first.close();
      await pass(62_000);
      const second = openPage(world, { locks });
      await pass(62_000);
      expect(second.states()).toEqual(['outcome_unknown']);
      second.submit();
      await pass(1_000);
      second.close();
      await pass(62_000);
      world.hear();
      const third = openPage(world, { locks });
      await pass(62_000);
      third.submit();
      await pass(1_000);
      expect(third.states()).toEqual(['processing']);
      expect(world.keys).toHaveLength(3);
      expect(new Set(world.keys).size).toBe(1);
      third.close();
    },
  );

  const unhandled = catchUnhandled();
  test('a listener that throws keeps neither a submission from being sent nor its id from being kept', async () => {
    const bug = new Error('a mistake of the app');
    const emulator = createAlephEmulator();
    const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
    const history = createAlephHistory({ scope: 'default', locks: null });
    history.subscribe(() => {
      throw bug;
    });
    const heard = vi.fn();
    history.subscribe(heard);
    const made = await history.submit({ input, idempotencyKey: 'k', force: false }, (key) =>
      client.generate(input, { idempotencyKey: key }),
    );
    expect(history.entries()).toMatchObject([{ taskId: made.taskId, state: 'processing' }]);
    expect(heard).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    expect(unhandled.mock.calls.map(([reason]) => reason)).toEqual([bug, bug, bug]);
  });
});

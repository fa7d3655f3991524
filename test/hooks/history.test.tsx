import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import type { HistoryStorage } from '../../src/browser/history/HistoryStorage.js';
import { AlephError } from '../../src/core/AlephError.js';
import type { SettledAlephTask } from '../../src/core/AlephTask.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { pass } from '../support/followHarness.js';
import { input, openPage, tellStorage } from '../support/openPage.js';

const minute = 60_000;
const day = 24 * 60 * minute;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const createWorld = () => createAlephEmulator({ latencyMs: 300, plan: () => ({ durationMs: 5 * minute }) });
const posts = ({ requests }: ReturnType<typeof createWorld>) =>
  requests.filter(({ method }) => method === 'POST').length;
const stored = () =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith('react-aleph:history:'))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as Record<string, unknown>);

describe('a submission is remembered', () => {
  test('before it is sent, and its id before it is handed on', async () => {
    const emulator = createWorld();
    const seen: unknown[] = [];
    const page = openPage({
      fetch: (url, init) => {
        if (init?.method === 'POST')
          seen.push([
            new Headers(init.headers).get('idempotency-key') === stored()[0]?.['key'],
            page.states(),
          ]);
        return emulator.fetch(url, init);
      },
    });
    let atAnswer: unknown;
    const outcome = page.history.submit({ input, idempotencyKey: 'k1', force: false }, async (key) => {
      seen.push(stored());
      return page.client.generate(input, { idempotencyKey: key });
    });
    void outcome.then(({ taskId }) => {
      atAnswer = [taskId, stored()[0]?.['taskId']];
    });
    await pass(1_000);
    expect(seen).toEqual([
      [
        expect.objectContaining({
          key: 'k1',
          taskId: null,
          params: { prompt: 'A film', videoUrl: input.videoUrl },
        }),
      ],
      [true, ['sending']],
    ]);
    const [given, kept] = atAnswer as [string, string];
    expect(kept).toBe(given);
    expect(page.states()).toEqual(['processing']);
  });

  test('and followed without a component, also after a reload, to its end', async () => {
    const emulator = createWorld();
    const first = openPage(emulator);
    first.submit();
    await pass(60_000);
    first.close();
    const looks = emulator.requests.length;
    await pass(minute);
    expect(emulator.requests).toHaveLength(looks);

    const second = openPage(emulator);
    expect(second.states()).toEqual(['processing']);
    await pass(5 * minute);
    expect(second.states()).toEqual(['succeeded']);
    expect(second.history.entries()[0]?.task).toMatchObject({
      state: 'succeeded',
      videoUrl: 'https://media.example.com/result.mp4',
      expiresAt: expect.any(Number) as number,
    });
    const done = emulator.requests.length;
    await pass(60 * minute);
    expect(emulator.requests).toHaveLength(done);
    expect(posts(emulator)).toBe(1);
    second.close();
  });

  test('and shown from memory after it ended, until it is 14 days old', async () => {
    const emulator = createWorld();
    const first = openPage(emulator);
    first.submit();
    await pass(6 * minute);
    first.close();
    const looks = emulator.requests.length;

    vi.setSystemTime(Date.now() + 13 * day);
    const second = openPage(emulator);
    const id = second.history.entries()[0]?.taskId ?? '';
    const reader = second.history.wrap?.(second.client);
    await expect(reader?.getTask(id)).resolves.toMatchObject({ state: 'succeeded' });
    expect(emulator.requests).toHaveLength(looks);
    // Whoever looks again wants news.
    void reader?.getTask(id);
    await pass(1_000);
    expect(emulator.requests).toHaveLength(looks + 1);
    second.close();

    vi.setSystemTime(Date.now() + 2 * day);
    expect(openPage(emulator).states()).toEqual([]);
    expect(stored()).toEqual([]);
  });

  test('a definite refusal leaves nothing; an unknown outcome stays, and is repeated under its key', async () => {
    const emulator = createWorld();
    const keys: (string | null)[] = [];
    let answer: Response | undefined = Response.json({ code: 402, msg: 'no', data: null });
    const fetch: typeof globalThis.fetch = (url, init) => {
      if (init?.method === 'POST') keys.push(new Headers(init.headers).get('idempotency-key'));
      return answer && init?.method === 'POST' ? Promise.resolve(answer) : emulator.fetch(url, init);
    };
    const first = openPage({ fetch });
    first.submit();
    await pass(1_000);
    expect(first.states()).toEqual([]);

    answer = new Response('<html>', { status: 502 });
    first.submit();
    await pass(1_000);
    expect(first.states()).toEqual(['outcome_unknown']);
    first.close();

    const second = openPage({ fetch });
    expect(second.states()).toEqual(['outcome_unknown']);
    second.submit();
    await pass(1_000);
    expect(keys).toHaveLength(2);
    await pass(10_000);

    // Refused now: the first attempt may have made a task all the same.
    answer = Response.json({ code: 402, msg: 'no', data: null });
    second.submit();
    await pass(1_000);
    expect(second.states()).toEqual(['outcome_unknown']);
    answer = undefined;
    second.submit();
    await pass(1_000);
    expect(second.states()).toEqual(['processing']);
    expect(new Set(keys.slice(1)).size).toBe(1);
    second.close();
  });

  test('what was being sent when its page died is unknown after a minute, without locks', async () => {
    const emulator = createWorld();
    const first = openPage({ fetch: () => new Promise(() => undefined) });
    first.submit();
    await pass(1_000);
    first.close();
    const second = openPage(emulator);
    expect(second.states()).toEqual(['sending']);
    await pass(61_000);
    expect(second.states()).toEqual(['outcome_unknown']);
    expect(posts(emulator)).toBe(0);
    second.close();
  });
});

describe('onSettled', () => {
  test('once per browser, also for what ended while no page was open', async () => {
    const emulator = createWorld();
    const told: string[] = [];
    const note = (tab: string) => (task: SettledAlephTask) => told.push(`${tab} ${task.state}`);
    const first = openPage(emulator, {}, note('first'));
    first.submit();
    await pass(10_000);
    first.close();
    await pass(10 * minute);

    const tabs = ['second', 'third'].map((tab) => openPage(emulator, {}, note(tab)));
    await pass(minute);
    expect(told).toHaveLength(1);
    for (const tab of tabs) {
      expect(tab.states()).toEqual(['succeeded']);
      tab.close();
    }
    openPage(emulator, {}, note('fourth')).close();
    await pass(minute);
    expect(told).toHaveLength(1);
  });
});

describe('tabs', () => {
  test('are in step by the storage event; clear empties all of one scope only', async () => {
    const emulator = createWorld();
    const [one, other] = [openPage(emulator), openPage(emulator)];
    createAlephHistory({ scope: 'somebody' }).add('theirs');
    one.submit();
    await pass(1_000);
    expect(other.states()).toEqual([]);
    for (const name of Object.keys(localStorage)) tellStorage(name);
    expect(other.states()).toEqual(['processing']);
    other.history.clear();
    tellStorage(null);
    expect(one.states()).toEqual([]);
    await pass(10 * minute);
    expect([one.states(), other.states()]).toEqual([[], []]);
    expect(createAlephHistory({ scope: 'somebody' }).entries()).toHaveLength(1);
    one.close();
    other.close();
  });

  test('who signs out during a submission leaves nothing behind', async () => {
    const page = openPage(createWorld());
    page.submit();
    await pass(100);
    page.history.clear();
    await pass(1_000);
    expect(stored()).toEqual([]);
    page.close();
  });
});

describe('storage that fails', () => {
  test.each<[string, () => HistoryStorage | undefined]>([
    [
      'throws from its getter',
      () => {
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        });
        return undefined;
      },
    ],
    [
      'is full',
      () => ({
        ...{ length: 0, key: () => null, getItem: () => null, removeItem: () => undefined },
        setItem() {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
    ],
  ])('%s: the page goes on in memory, with one word about it', async (_, make) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const storage = make();
    const told = vi.fn();
    const page = openPage(createWorld(), { storage }, told);
    page.submit();
    await pass(6 * minute);
    expect(page.states()).toEqual(['succeeded']);
    expect(told).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
    page.close();
  });

  test('has room for a new id at the cost of the oldest results', async () => {
    const room = new Map<string, string>();
    const storage: HistoryStorage = {
      get length() {
        return room.size;
      },
      key: (index) => [...room.keys()][index] ?? null,
      getItem: (name) => room.get(name) ?? null,
      removeItem: (name) => void room.delete(name),
      setItem(name, text) {
        const others = [...room].filter(([key]) => key !== name);
        if (others.reduce((sum, [, one]) => sum + one.length, text.length) > 3_000)
          throw new DOMException('full', 'QuotaExceededError');
        room.set(name, text);
      },
    };
    const page = openPage(createWorld(), { storage });
    for (let round = 0; round < 6; round += 1) {
      page.submit();
      await pass(6 * minute);
    }
    page.submit();
    await pass(1_000);
    expect(page.states()).toHaveLength(7);
    page.close();
    const next = openPage(createWorld(), { storage });
    expect(next.states()[0]).toBe('processing');
    expect(next.states().length).toBeGreaterThan(2);
    next.close();
  });
});

describe('set-up', () => {
  test('needs a scope, and the client’s', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(() => createAlephHistory({} as { scope: string })).toThrow(/scope.*\[configuration\]/);
    expect(() => openPage(createWorld(), { scope: 'other' })).toThrow(AlephError);
  });

  test('without prompts nothing of the input is in storage', async () => {
    const page = openPage(createWorld(), { persistPrompts: false });
    page.submit();
    await pass(1_000);
    expect(page.history.entries()[0]?.params?.prompt).toBe('A film');
    await pass(6 * minute);
    const text = JSON.stringify(stored());
    expect(text).toContain('result.mp4');
    expect(text).not.toContain('film');
    expect(text).not.toContain('in.mp4');
    page.close();
  });

  test('the usual time is this browser’s own after five videos', async () => {
    const durations = [3, 5, 4, 10, 6].map((minutes) => minutes * minute);
    const emulator = createAlephEmulator({
      plan: (_, index) => ({ durationMs: durations[index] ?? minute }),
    });
    const page = openPage(emulator);
    for (const durationMs of durations) {
      expect(page.history.typicalMs()).toBeUndefined();
      page.submit();
      await pass(durationMs + minute);
    }
    expect(page.history.typicalMs()).toEqual([5 * minute, 10 * minute]);
    expect(page.history.typicalMs()).toBe(page.history.typicalMs());
    page.close();
  });
});

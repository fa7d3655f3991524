import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlephError } from '../../src/core/AlephError.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { createTabWorld, type Tab } from '../support/createTabWorld.js';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const minute = 60_000;
const interval = 6_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const input = { prompt: 'A film', videoUrl: 'https://example.com/in.mp4' };

/** A browser on an emulator with as many tasks as asked for, which run for ten minutes each. */
async function createBrowser(count = 1, durationMs = 10 * minute) {
  const emulator = createAlephEmulator({ plan: (_, index) => ({ taskId: `t${index}`, durationMs }) });
  const world = createTabWorld(emulator.fetch);
  const taskIds: string[] = [];
  const author = world.open('author');
  for (let index = 0; index < count; index += 1) {
    void author.client.generate(input).then(({ taskId }) => taskIds.push(taskId));
    await pass(1_000);
  }
  author.close();
  await pass(1);
  world.looks.length = world.posted.length = 0;
  return { ...world, emulator, taskIds };
}
type Browser = Awaited<ReturnType<typeof createBrowser>>;

function openTabs(browser: Browser, count: number, options: Parameters<Browser['open']>[1] = {}): Tab[] {
  return Array.from({ length: count }, (_, index) => {
    const tab = browser.open(`tab ${index}`, options);
    tab.follow(...browser.taskIds);
    return tab;
  });
}
const leaders = ({ looks }: Browser) => [...new Set(looks.map(({ tab }) => tab))];

describe('one poller', () => {
  test('five tabs cost what one costs, and all of them see each end at once', async () => {
    const alone = await createBrowser(8, 3 * minute);
    openTabs(alone, 1);
    await pass(4 * minute);

    const browser = await createBrowser(8, 3 * minute);
    const tabs = openTabs(browser, 5);
    const seen = new Map<string, number[]>();
    for (const tab of tabs)
      tab.queryClient.getQueryCache().subscribe(({ query }) => {
        const task = query.state.data as { taskId: string; state: string } | undefined;
        const times = seen.get(task?.taskId ?? '') ?? [];
        if (task?.state === 'succeeded' && times.length < tabs.length)
          seen.set(task.taskId, [...times, Date.now()]);
      });
    await pass(4 * minute);
    for (const tab of tabs)
      for (const taskId of browser.taskIds) expect(tab.task(taskId)?.state).toBe('succeeded');
    expect(leaders(browser)).toEqual(['tab 0']);
    expect(browser.looks.length).toBeLessThanOrEqual(1.05 * alone.looks.length);
    expect(seen.size).toBe(8);
    for (const times of seen.values()) expect(Math.max(...times) - Math.min(...times)).toBeLessThan(10);
  });

  test('a tab that is opened later starts with what is known', async () => {
    const browser = await createBrowser();
    openTabs(browser, 1);
    await pass(minute);
    const before = browser.looks.length;
    const late = browser.open('late');
    late.follow('t0');
    await pass(100);
    expect(late.task('t0')?.state).toBe('processing');
    expect(browser.looks.length).toBe(before);
    await pass(10 * minute);
    const later = browser.open('later');
    later.follow('t0');
    await pass(100);
    expect(later.task('t0')?.state).toBe('succeeded');
    expect(later.looks()).toEqual([]);
  });

  test('the shortest interval of all tabs is kept, without an extra look for the others', async () => {
    const browser = await createBrowser();
    const slow = browser.open('slow', { polling: { intervalMs: 20_000 } });
    slow.follow('t0');
    const quick = browser.open('quick', { polling: { intervalMs: 3_000 } });
    quick.follow('t0');
    await pass(3 * minute);
    expect(browser.looks.length).toBeGreaterThanOrEqual(50);
    expect(browser.looks.length).toBeLessThanOrEqual(65);
    expect(slow.state('t0')?.dataUpdateCount).toBeGreaterThanOrEqual(50);
  });

  test('no task is older or younger in one tab, also with a server that prints times without a zone', async () => {
    const emulator = createAlephEmulator({
      ...{ dateHeader: false, times: 'zoneless' as const },
      plan: () => ({ taskId: 't0', durationMs: 10 * minute }),
    });
    const world = createTabWorld(emulator.fetch);
    const first = world.open('first');
    void first.client.generate(input);
    await pass(2 * minute);
    first.follow('t0');
    await pass(minute);
    const second = world.open('second');
    second.follow('t0');
    await pass(minute);
    const startedAt = first.reader.startedAt('t0');
    expect(startedAt).not.toBeNull();
    expect(second.reader.startedAt('t0')).toBe(startedAt);
    first.die();
    await pass(minute);
    expect(second.looks().length).toBeGreaterThan(0);
    expect(second.reader.startedAt('t0')).toBe(startedAt);
  });
});

describe('the next look within two intervals when the leader', () => {
  test.each([
    [
      'closes',
      (leader: Tab) => {
        leader.close();
      },
    ],
    [
      'crashes',
      (leader: Tab) => {
        leader.die();
      },
    ],
    [
      'is frozen, or left for another page',
      (leader: Tab) => {
        leader.sleep();
        leader.die({ keepsLocks: true });
      },
    ],
    [
      'hangs without a word',
      (leader: Tab) => {
        leader.die({ keepsLocks: true });
      },
    ],
  ])('%s', async (_, end) => {
    const browser = await createBrowser(3);
    const [leader, ...others] = openTabs(browser, 5);
    await pass(minute);
    expect(leaders(browser)).toEqual(['tab 0']);
    if (leader) end(leader);
    const endedAt = Date.now();
    await pass(2 * interval);
    for (const taskId of browser.taskIds) {
      const next = browser.looks.filter((look) => look.taskId === taskId && look.at > endedAt);
      expect(next.length).toBeGreaterThan(0);
      // One look too many at most: two tabs may both find the leader dead.
      expect(next.length).toBeLessThanOrEqual(3);
    }
    browser.looks.length = 0;
    await pass(10 * minute);
    expect(leaders(browser)).toHaveLength(1);
    for (const tab of others)
      for (const taskId of browser.taskIds) expect(tab.task(taskId)?.state).toBe('succeeded');
  });

  test('dies between its word and its answer', async () => {
    const browser = await createBrowser(1);
    const [leader, follower] = openTabs(browser, 2);
    await pass(minute);
    follower?.checkNow('t0');
    // The question has arrived, the leader has said so and has sent its request.
    await pass(50);
    expect(browser.posted.at(-1)?.message).toMatchObject({ type: 'here' });
    leader?.die({ keepsLocks: true });
    const diedAt = Date.now();
    await pass(2 * interval);
    expect(follower?.looks()[0]?.at).toBeLessThanOrEqual(diedAt + interval);
    expect(follower?.state('t0')?.dataUpdatedAt).toBeGreaterThan(diedAt);
  });
});

describe('races', () => {
  test('of two leaders one stays; what the other still brings counts', async () => {
    const browser = await createBrowser();
    const [first, second] = openTabs(browser, 2);
    await pass(minute);
    if (first) first.page.isHidden = true;
    const before = browser.looks.length;
    // The second finds a hidden leader and takes over, while that one's look is under way.
    first?.checkNow('t0');
    await pass(100);
    second?.checkNow('t0');
    await pass(1_000);
    const after = browser.looks.slice(before);
    expect(after.map(({ tab }) => tab)).toEqual(['tab 0', 'tab 1']);
    expect(after.every(({ signal }) => signal?.aborted === false)).toBe(true);
    browser.looks.length = 0;
    await pass(5 * minute);
    expect(leaders(browser)).toEqual(['tab 1']);
  });

  test('equal questions of one moment are one request', async () => {
    const browser = await createBrowser();
    const tabs = openTabs(browser, 5);
    await pass(minute);
    const before = browser.looks.length;
    for (const tab of tabs) tab.checkNow('t0');
    await pass(1_000);
    expect(browser.looks.length - before).toBe(1);
    for (const tab of tabs) expect(tab.state('t0')?.dataUpdatedAt).toBeGreaterThan(Date.now() - 1_000);
  });

  test('a question joins the look that another tab has asked for', async () => {
    const browser = await createBrowser();
    const [leader, follower] = openTabs(browser, 2);
    await pass(minute);
    const before = browser.looks.length;
    follower?.checkNow('t0');
    await pass(50);
    leader?.checkNow('t0');
    await pass(1_000);
    expect(browser.looks.length - before).toBe(1);
    expect(leader?.state('t0')?.dataUpdatedAt).toBeGreaterThan(Date.now() - 1_000);
  });

  test('a tab that lost the lead stands in line for it again', async () => {
    const browser = await createBrowser();
    const [first, second] = openTabs(browser, 2);
    await pass(minute);
    if (first) first.page.isHidden = true;
    second?.checkNow('t0');
    await pass(1_000);
    expect(browser.looks.at(-1)?.tab).toBe('tab 1');
    if (first) first.page.isHidden = false;
    second?.die();
    browser.looks.length = 0;
    await pass(10);
    first?.checkNow('t0');
    // At once: nobody has to be waited for.
    await pass(10);
    expect(browser.looks.map(({ tab }) => tab)).toEqual(['tab 0']);
  });

  test('whoever looks again at what has ended gets news', async () => {
    const browser = await createBrowser();
    const [, follower] = openTabs(browser, 2);
    await pass(11 * minute);
    expect(follower?.task('t0')?.state).toBe('succeeded');
    browser.looks.length = 0;
    follower?.refetch('t0');
    await pass(1_000);
    expect(browser.looks.map(({ tab }) => tab)).toEqual(['tab 0']);
  });

  test('late and old answers take nothing back', async () => {
    const browser = await createBrowser();
    const [, follower] = openTabs(browser, 2);
    await pass(5 * minute);
    const { message: old, name } = browser.posted.find(
      ({ message }) => (message as { type: string }).type === 'answer',
    ) ?? { name: '', message: null };
    await pass(6 * minute);
    expect(follower?.task('t0')?.state).toBe('succeeded');
    browser.say(name, old);
    browser.say(name, { ...(old as object), at: Date.now() });
    await pass(20);
    expect(follower?.task('t0')?.state).toBe('succeeded');
    const looks = browser.looks.length;
    const late = browser.open('late');
    late.follow('t0');
    await pass(1_000);
    expect(late.task('t0')?.state).toBe('succeeded');
    expect(browser.looks).toHaveLength(looks);
  });

  test('whoever goes gives up its look, and the last of all gives up the request', async () => {
    const browser = await createBrowser();
    const [leader, follower] = openTabs(browser, 2);
    await pass(100);
    // The follower has not been answered yet either.
    follower?.leave('t0');
    const posted = browser.posted.length;
    leader?.leave('t0');
    await pass(1_000);
    expect(browser.looks).toHaveLength(1);
    // The leader's own tab has gone, but the other one had asked, which says nothing when it goes.
    expect(browser.looks[0]?.signal?.aborted).toBe(false);
    expect(browser.posted.slice(posted).every(({ tab }) => tab === 'tab 0')).toBe(true);

    const lonely = await createBrowser();
    const [only] = openTabs(lonely, 1);
    await pass(100);
    only?.leave('t0');
    await pass(1);
    expect(lonely.looks[0]?.signal?.aborted).toBe(true);
  });

  test('checkNow in a follower goes before all other looks of the leader', async () => {
    const browser = await createBrowser(8);
    const [, follower] = openTabs(browser, 2, { budget: { perSecond: 0.5, burst: 1 } });
    await pass(2_100);
    const before = browser.looks.length;
    const last = 't7';
    expect(browser.looks.some(({ taskId }) => taskId === last)).toBe(false);
    follower?.checkNow(last);
    await pass(2_100);
    expect(browser.looks[before]?.taskId).toBe(last);
  });

  test('a provider that comes, goes and comes again is one of the circle', async () => {
    const browser = await createBrowser();
    const [leader, follower] = openTabs(browser, 2);
    await pass(minute);
    leader?.reconnect();
    follower?.reconnect();
    follower?.reconnect();
    browser.looks.length = 0;
    await pass(5 * minute);
    expect(leaders(browser)).toEqual(['tab 0']);
    leader?.sleep();
    leader?.wake();
    browser.looks.length = 0;
    await pass(minute);
    expect(leaders(browser)).toEqual(['tab 1']);
    expect(leader?.state('t0')?.dataUpdatedAt).toBeGreaterThan(Date.now() - 7_000);
  });
});

describe('what a tab is told', () => {
  const poison = 'javascript:alert(1)';
  /** Stands for the time at which a message is posted: an old one would be dropped for its age alone. */
  const now = 'now';
  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'lead on'],
    ['a number', 7],
    ['a list', [{ type: 'lead' }]],
    ['an unknown word', { type: 'obey' }],
    ['a question without an id', { type: 'ask', at: now }],
    ['a question about nonsense', { type: 'ask', taskId: { a: 1 }, at: 'x', maxAgeMs: -1 }],
    ['an answer without a time', { type: 'answer', taskId: 't0', answer: { code: 200, data: {} } }],
    ['an answer that is none', { type: 'answer', taskId: 't0', at: now, answer: 'no' }],
    ['an error of no known kind', { type: 'answer', taskId: 't0', at: now, error: { code: 'toString' } }],
    [
      'an answer of another task',
      {
        type: 'answer',
        taskId: 't0',
        at: now,
        answer: { code: 200, data: { taskId: 't1', successFlag: 1 } },
      },
    ],
  ])('may be %s', async (_, message) => {
    const browser = await createBrowser();
    const [leader, follower] = openTabs(browser, 2);
    await pass(minute);
    const { name } = browser.posted[0] ?? { name: '' };
    const known = [leader?.task('t0'), follower?.task('t0')];
    const before = browser.looks.length;
    browser.say(
      name,
      JSON.parse(JSON.stringify(message), (key, value: unknown) =>
        key === 'at' && value === now ? Date.now() : value,
      ),
    );
    await pass(20);
    expect([leader?.task('t0'), follower?.task('t0')]).toEqual(known);
    expect(follower?.state('t0')?.error).toBeNull();
    expect(browser.looks.length).toBe(before);
    await pass(10 * minute);
    expect(follower?.task('t0')?.state).toBe('succeeded');
  });

  test('and its addresses are as safe as the network’s', async () => {
    const browser = await createBrowser();
    const [, follower] = openTabs(browser, 2);
    await pass(minute);
    const { name } = browser.posted[0] ?? { name: '' };
    browser.say(name, {
      ...{ type: 'answer', taskId: 't0', at: Date.now() + 365 * 24 * 60 * minute },
      answer: {
        code: 200,
        data: {
          ...{ taskId: 't0', successFlag: 1, completeTime: 1 },
          paramJson: JSON.stringify({ prompt: 'x', videoUrl: poison, callBackUrl: 'https://secret.example' }),
          response: { resultVideoUrl: poison, resultImageUrl: poison },
        },
      },
    });
    await pass(1_000);
    const text = JSON.stringify(follower?.task('t0'));
    expect(text).toContain('"prompt":"x"');
    expect(text).not.toContain('javascript:');
    expect(text).not.toContain('secret.example');
  });

  test('and a time that is yet to come makes no answer last', async () => {
    const browser = await createBrowser();
    openTabs(browser, 2);
    await pass(minute);
    const { name } = browser.posted[0] ?? { name: '' };
    browser.say(name, {
      ...{ type: 'answer', taskId: 't0', at: Date.now() + 365 * 24 * 60 * minute },
      answer: { code: 200, data: { taskId: 't0', successFlag: 0 } },
    });
    browser.looks.length = 0;
    await pass(minute);
    expect(browser.looks.length).toBeGreaterThanOrEqual(9);
  });
});

describe('what goes wrong', () => {
  test('is the same error in every tab', async () => {
    const world = createTabWorld(() =>
      Promise.resolve(Response.json({ code: 402, msg: 'no' }, { status: 402 })),
    );
    const tabs = ['a', 'b', 'c'].map((name) => world.open(name));
    for (const tab of tabs) tab.follow('t0');
    await pass(minute);
    expect(world.looks).toHaveLength(1);
    for (const tab of tabs) {
      const error = tab.state('t0')?.error;
      expect(isAlephError(error)).toBe(true);
      expect(error).toMatchObject({
        code: 'insufficient_credits',
        httpStatus: 402,
        apiCode: 402,
        taskId: 't0',
      });
    }
  });

  test('with one tab’s session is no error of the others: they look themselves, once each', async () => {
    const world = createTabWorld((url, init) => {
      const taskId = new URL(url as string).searchParams.get('taskId');
      const isLetIn = taskId === 'open' && new Headers(init?.headers).get('session') === 'c';
      return Promise.resolve(
        isLetIn
          ? Response.json({ code: 200, msg: 'success', data: { taskId, successFlag: 0 } })
          : Response.json({ code: 401, msg: 'no' }, { status: 401 }),
      );
    });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => world.open(name, { headers: { session: name } }));
    for (const tab of [a, b, c]) tab?.follow('closed');
    await pass(minute);
    expect(world.looks.map(({ tab }) => tab).toSorted()).toEqual(['a', 'b', 'c']);
    for (const tab of [a, b, c]) expect(tab?.state('closed')?.error).toMatchObject({ code: 'unauthorized' });

    world.looks.length = 0;
    for (const tab of [a, b, c]) tab?.follow('open');
    await pass(minute);
    expect(c?.task('open')?.state).toBe('processing');
    expect(c?.state('open')?.dataUpdatedAt).toBeGreaterThan(Date.now() - 7_000);
    for (const tab of [a, b]) expect(tab?.looks().length).toBeLessThanOrEqual(1);
  });

  test('a pause of the API is kept by every tab, also by one that is opened in it and one that takes over', async () => {
    let isPaused = true;
    const world = createTabWorld(() =>
      Promise.resolve(
        isPaused
          ? Response.json({ code: 429, msg: 'slow' }, { status: 429, headers: { 'retry-after': '60' } })
          : Response.json({ code: 200, msg: 'success', data: { taskId: 't0', successFlag: 0 } }),
      ),
    );
    const [leader, other] = ['leader', 'other'].map((name) => world.open(name));
    leader?.follow('t0');
    other?.follow('t0');
    await pass(1_000);
    expect(world.looks).toHaveLength(1);
    expect(other?.state('t0')?.error).toMatchObject({ code: 'rate_limited' });
    leader?.die();
    other?.checkNow('t0');
    const late = world.open('late');
    late.follow('t0');
    await pass(20_000);
    late.checkNow('t0');
    await pass(20_000);
    expect(world.looks).toHaveLength(1);
    expect(late.state('t0')?.error).toMatchObject({ code: 'rate_limited' });
    isPaused = false;
    await pass(30_000);
    expect(late.task('t0')?.state).toBe('processing');
    expect(other?.task('t0')?.state).toBe('processing');
    expect(world.looks).toHaveLength(3);
  });
});

describe('hidden tabs', () => {
  test('give way to one that is seen, with the next look', async () => {
    const browser = await createBrowser();
    const [first, second] = openTabs(browser, 2);
    await pass(minute);
    if (first) first.page.isHidden = true;
    browser.looks.length = 0;
    await pass(minute);
    // A hidden tab that goes on polling is asked for by nobody; here it is the seen one's turn.
    expect(browser.looks.filter(({ tab }) => tab === 'tab 1').length).toBeGreaterThanOrEqual(9);
    expect(browser.looks.length).toBeLessThanOrEqual(12);
    if (second) second.page.isHidden = true;
    if (first) first.page.isHidden = false;
    browser.looks.length = 0;
    await pass(minute);
    expect(browser.looks.filter(({ tab }) => tab === 'tab 0').length).toBeGreaterThanOrEqual(9);
  });

  test('do not look when one that is seen asks them', async () => {
    const browser = await createBrowser();
    const [first, second] = openTabs(browser, 2);
    await pass(minute);
    if (first) first.page.isHidden = true;
    browser.looks.length = 0;
    second?.checkNow('t0');
    await pass(1_000);
    expect(browser.looks.map(({ tab }) => tab)).toEqual(['tab 1']);
    expect(second?.state('t0')?.dataUpdatedAt).toBeGreaterThan(Date.now() - 1_000);
  });

  test('are served once a minute when none is seen', async () => {
    const browser = await createBrowser(1, 30 * minute);
    const tabs = openTabs(browser, 3, { isHidden: true });
    await pass(10 * minute + 1_000);
    expect(browser.looks.length).toBeGreaterThanOrEqual(10);
    expect(browser.looks.length).toBeLessThanOrEqual(11);
    for (const tab of tabs) expect(tab.state('t0')?.dataUpdateCount).toBeGreaterThanOrEqual(10);
  });
});

describe('every tab polls for itself', () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const refusing = { request: () => Promise.reject(new DOMException('blocked', 'SecurityError')) };
  const silent = { request: () => new Promise(() => undefined) };

  test.each<[string, Parameters<Browser['open']>[1], isKnownAtOnce?: boolean]>([
    ['without locks', { locks: null }, true],
    ['where asking for a lock throws', { locks: { request: refuse } as unknown as LockManager }, true],
    ['where locks are refused', { locks: refusing as unknown as LockManager }, true],
    ['where locks are never granted', { locks: silent as unknown as LockManager }],
    ['where there are no channels', { openChannel: refuse }, true],
    ['where channels are dead', { openChannel: () => ({ post: refuse, close: () => undefined }) }],
  ])('%s', async (_, options, isKnownAtOnce = false) => {
    const browser = await createBrowser();
    const tabs = openTabs(browser, 2, options);
    await pass(100);
    if (isKnownAtOnce) for (const tab of tabs) expect(tab.looks()).toHaveLength(1);
    await pass(11 * minute);
    for (const tab of tabs) expect(tab.task('t0')?.state).toBe('succeeded');
    for (const tab of tabs) expect(tab.looks().length).toBeGreaterThan(60);
  });

  test.each([
    ['of two users', { scope: 'somebody else' }],
    ['of two providers', { baseUrl: 'https://other.example/aleph' }],
  ])('%s', async (_, options) => {
    const browser = await createBrowser();
    const [one] = openTabs(browser, 1);
    const other = browser.open('other', options);
    other.follow('t0');
    await pass(minute);
    expect(one?.looks().length).toBeGreaterThanOrEqual(10);
    expect(other.looks().length).toBeGreaterThanOrEqual(10);
  });

  test('and a scope that is not the client’s is a mistake', async () => {
    const { open } = await createBrowser();
    const { client } = open('other', { scope: 'somebody else' });
    const { tabs } = open('viewer');
    expect(() => tabs.wrap(client)).toThrow(/createAlephTabs and the client are not of one scope/);
  });
});
